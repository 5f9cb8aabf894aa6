import type { acceptance } from '../../../workflows/ae/forms/acceptance.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const acceptanceWords: WordsOf<typeof acceptance> = {
  title: 'Project Acceptance Form',
  lead: 'Inspect first, then the client counts; what is short is made good before the client signs the conclusion.',
  submit: 'Present for acceptance',
  fields: {
    contract_ref: { label: 'Contract' },
    lot_no: { label: 'Lot' },
    presented_at: { label: 'Presented on' },
    accept_due: { label: 'Inspect by' },
    place: { label: 'Place' },
    standard: { label: 'Basis' },
    items: {
      label: 'Items',
      add: 'Add an item',
      columns: {
        name: { label: 'Item' },
        spec: { label: 'Spec' },
        unit: { label: 'Unit' },
        ordered: { label: 'Ordered' },
        delivered: { label: 'Presented' },
        accepted: { label: 'Accepted' },
        rejected: { label: 'Rejected' },
        short: { label: 'Difference' },
        quality: {
          label: 'Quality',
          options: { 合格: 'Passed', 让步接收: 'Accepted with concession', 不合格: 'Rejected' },
        },
        defects: { label: 'Defects' },
        result: { label: 'Item result' },
      },
    },
    summary_rate: { label: 'Items passed' },
    conclusion: {
      label: 'Conclusion',
      options: {
        '全部合格 同意验收': 'All accepted',
        '有条件通过 限期补齐': 'Conditional, to be completed in time',
        '不合格 返工重验': 'Rejected, rework and re-inspect',
      },
    },
    rectify: {
      label: 'Rectification',
      add: 'Add a remedy',
      columns: {
        item: { label: 'Item' },
        qty: { label: 'Qty' },
        measure: { label: 'Measure' },
        owner: { label: 'Owner' },
        due: { label: 'Due' },
        done_at: { label: 'Done' },
      },
    },
    photos: { label: 'Photos' },
    client_opinion: { label: 'Client comments' },
    sig_ae: { label: 'AE' },
    sig_client_inspector: { label: 'Client’s inspector' },
    sig_client: { label: 'For the client' },
    final_at: { label: 'Final acceptance date' },
  },
  pages: {
    lot: 'The lot',
    items: 'Items',
    conclusion: 'Conclusion',
  },
  says: {
    inspection: ({ items }) => `No passed final inspection yet${items ? `: ${items}` : ''}`,
    rework: ({ item }) => `The last inspection of ${item} asked for rework; present it after it passed again`,
    overDelivered: () => 'Not more accepted than presented',
    notAll: () => 'Something is short or rejected, so not all passed',
    allGood: () => 'Everything passed; choose “All accepted”',
    rectifyQty: ({ qty }) => `${qty} are missing`,
    rectified: () => 'Enter what was put right',
    final: () => 'Enter the day of final acceptance',
    inFuture: () => 'That day has not come yet',
  },
}
