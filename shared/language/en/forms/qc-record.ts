import type { qcRecord } from '../../../workflows/ae/forms/qc-record.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const qcRecordWords: WordsOf<typeof qcRecord> = {
  title: 'Progress and Quality Log',
  lead: '',
  submit: 'Issue',
  fields: {
    checked_at: { label: 'Checked at' },
    kind: {
      label: 'Kind',
      options: {
        进度检查: '进度检查',
        打样签样: '打样签样',
        过程巡检: '过程巡检',
        成品检验: '成品检验',
        复检: '复检',
      },
    },
    target: { label: 'Target' },
    party: { label: 'Party' },
    task_wbs: { label: 'Task' },
    plan_date: { label: 'Planned date' },
    progress: { label: 'Progress' },
    lot_qty: { label: 'Lot size' },
    sample_qty: { label: 'Sampled' },
    checks: {
      label: 'Checks',
      add: 'Add a row',
      columns: {
        item: { label: 'Check' },
        standard: { label: 'Standard' },
        measured: { label: 'Measured' },
        result: { label: 'Result', options: { 合格: '合格', 不合格: '不合格', 不适用: '不适用' } },
      },
    },
    defect_qty: { label: 'Defects' },
    photos: { label: 'Photos' },
    conclusion: {
      label: 'Conclusion',
      options: {
        合格: '合格',
        让步接收: '让步接收',
        返工: '返工',
        拒收: '拒收',
        进度正常: '进度正常',
        进度延误: '进度延误',
      },
    },
    action: { label: 'Action' },
    action_owner: { label: 'Owner' },
    action_due: { label: 'Due' },
    sig_ae: { label: 'Inspector' },
    sig_party: { label: 'Party checked' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
    page3: 'Page 3',
  },
  says: {},
}
