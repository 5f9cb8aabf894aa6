import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 项目验收单, form AC (clause 13). */
export const acceptance = defineForm({
  id: 'acceptance',
  prefix: 'AC',
  version: 1,
  fields: {
    contract_ref: { kind: 'computed', compute: () => null },
    lot_no: { kind: 'integer', required: true },
    presented_at: { kind: 'date', required: true },
    accept_due: { kind: 'computed', compute: () => null },
    place: { kind: 'text', max: 100, required: true },
    standard: { kind: 'longText', required: true },
    items: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        spec: { kind: 'text', max: 100, more: true },
        unit: { kind: 'text', max: 100, required: true },
        ordered: { kind: 'number', required: true },
        delivered: { kind: 'number', required: true },
        accepted: { kind: 'number', required: true },
        rejected: { kind: 'computed', compute: () => null },
        short: { kind: 'computed', compute: () => null },
        quality: { kind: 'choice', options: ['合格', '让步接收', '不合格'], required: true },
        defects: { kind: 'text', max: 100 },
        result: { kind: 'computed', compute: () => null },
      },
    },
    summary_rate: { kind: 'computed', compute: () => null },
    conclusion: {
      kind: 'choice',
      options: ['全部合格 同意验收', '有条件通过 限期补齐', '不合格 返工重验'],
      required: true,
    },
    rectify: {
      kind: 'table',
      columns: {
        item: { kind: 'text', max: 100, required: true },
        qty: { kind: 'number', required: true },
        measure: { kind: 'text', max: 100, required: true },
        owner: { kind: 'text', max: 100, required: true },
        due: { kind: 'date', required: true },
        done_at: { kind: 'date', more: true },
      },
    },
    photos: { kind: 'attachment', more: true },
    client_opinion: { kind: 'longText', more: true },
    sig_ae: { kind: 'signature' },
    sig_client_inspector: { kind: 'signature' },
    sig_client: { kind: 'signature' },
    final_at: { kind: 'date' },
    verified_sig: { kind: 'signature' },
  },
  pages: [
    { id: 'page1', fields: ['contract_ref', 'lot_no', 'presented_at', 'accept_due', 'place', 'standard'] },
    { id: 'page2', fields: ['items', 'summary_rate', 'conclusion', 'rectify'] },
    { id: 'page3', fields: ['photos', 'client_opinion', 'final_at'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'place'),
})
