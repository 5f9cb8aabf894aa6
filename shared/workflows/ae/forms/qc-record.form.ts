import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 进度与质量监控记录, form QC (clause 12, 13). */
export const qcRecord = defineForm({
  id: 'qc_record',
  prefix: 'QC',
  version: 1,
  fields: {
    checked_at: { kind: 'dateTime', required: true },
    kind: {
      kind: 'choice',
      options: ['进度检查', '打样签样', '过程巡检', '成品检验', '复检'],
      required: true,
    },
    target: { kind: 'text', max: 100, required: true },
    party: { kind: 'text', max: 100, required: true },
    task_wbs: { kind: 'text', max: 100, more: true },
    plan_date: { kind: 'date', more: true },
    progress: { kind: 'percent', more: true },
    lot_qty: { kind: 'number' },
    sample_qty: { kind: 'number' },
    checks: {
      kind: 'table',
      required: true,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        standard: { kind: 'text', max: 100, required: true },
        measured: { kind: 'text', max: 100, required: true },
        result: { kind: 'choice', options: ['合格', '不合格', '不适用'], required: true },
      },
    },
    defect_qty: { kind: 'number' },
    photos: { kind: 'attachment', more: true },
    conclusion: {
      kind: 'choice',
      options: ['合格', '让步接收', '返工', '拒收', '进度正常', '进度延误'],
      required: true,
    },
    action: { kind: 'text', max: 100 },
    action_owner: { kind: 'text', max: 100 },
    action_due: { kind: 'date' },
    sig_ae: { kind: 'signature' },
    sig_party: { kind: 'signature' },
  },
  pages: [
    {
      id: 'page1',
      fields: ['checked_at', 'kind', 'target', 'party', 'task_wbs', 'plan_date', 'progress', 'lot_qty'],
    },
    { id: 'page2', fields: ['sample_qty', 'checks', 'defect_qty', 'photos', 'conclusion', 'action'] },
    { id: 'page3', fields: ['action_owner', 'action_due'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'target'),
})
