import type { acceptance } from '../../../workflows/ae/forms/acceptance.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const acceptanceWords: WordsOf<typeof acceptance> = {
  title: 'Project Acceptance Form',
  lead: '',
  submit: 'Issue',
  fields: {
    contract_ref: { label: 'Contract' },
    lot_no: { label: 'Lot' },
    presented_at: { label: 'Presented on' },
    accept_due: { label: 'Inspect by' },
    place: { label: 'Place' },
    standard: { label: 'Basis' },
    items: {
      label: 'Items',
      add: 'Add a row',
      columns: {
        name: { label: 'Item' },
        spec: { label: 'Spec' },
        unit: { label: 'Unit' },
        ordered: { label: 'Ordered' },
        delivered: { label: 'Presented' },
        accepted: { label: 'Accepted' },
        rejected: { label: 'Rejected' },
        short: { label: 'Difference' },
        quality: { label: 'Quality', options: { 合格: '合格', 让步接收: '让步接收', 不合格: '不合格' } },
        defects: { label: 'Defects' },
        result: { label: 'Item result' },
      },
    },
    summary_rate: { label: 'Items passed' },
    conclusion: {
      label: 'Conclusion',
      options: {
        '全部合格 同意验收': '全部合格 同意验收',
        '有条件通过 限期补齐': '有条件通过 限期补齐',
        '不合格 返工重验': '不合格 返工重验',
      },
    },
    rectify: {
      label: 'Rectification',
      add: 'Add a row',
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
    sig_ae: { label: 'AE signature' },
    sig_client_inspector: { label: 'Client inspector' },
    sig_client: { label: 'Client final signature' },
    final_at: { label: 'Final acceptance date' },
    verified_sig: { label: 'Client re-check' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
    page3: 'Page 3',
  },
  says: {},
}
