import type { qcRecord } from '../../../workflows/ae/forms/qc-record.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const qcRecordWords: WordsOf<typeof qcRecord> = {
  title: 'Progress and Quality Log',
  lead: 'One for each check. A sample is approved with the client’s signature.',
  submit: 'Issue',
  fields: {
    checked_at: { label: 'Checked at' },
    kind: {
      label: 'Kind',
      options: {
        进度检查: 'Progress check',
        打样签样: 'Sample approval',
        过程巡检: 'In-process check',
        成品检验: 'Final inspection',
        复检: 'Re-inspection',
      },
    },
    recheck_of: { label: 'Check that is looked at again' },
    target: { label: 'Target' },
    party: { label: 'Party' },
    task_wbs: { label: 'Task' },
    plan_date: { label: 'Planned date' },
    progress: { label: 'Progress' },
    lot_qty: { label: 'Lot size' },
    sample_qty: { label: 'Sampled' },
    checks: {
      label: 'Checks',
      add: 'Add an item',
      columns: {
        item: { label: 'Check' },
        standard: { label: 'Standard' },
        measured: { label: 'Measured' },
        result: {
          label: 'Result',
          options: { 合格: 'Passed', 不合格: 'Rejected', 不适用: 'Not applicable' },
        },
      },
    },
    defect_qty: { label: 'Defects' },
    photos: { label: 'Photos' },
    conclusion: {
      label: 'Conclusion',
      options: {
        合格: 'Passed',
        让步接收: 'Accepted with concession',
        返工: 'Rework',
        拒收: 'Refused',
        进度正常: 'On schedule',
        进度延误: 'Delayed',
      },
    },
    action: { label: 'Action', help: 'With a concession say why; otherwise what is to be done' },
    action_owner: { label: 'Owner' },
    action_due: { label: 'Due' },
    sig_ae: { label: 'AE' },
    sig_party: { label: 'Checked party' },
    sig_client: { label: 'For the client' },
  },
  pages: {
    check: 'The check',
    checks: 'Items checked',
    conclusion: 'Conclusion',
  },
  says: {
    order: () => 'No order has been accepted and no task has begun',
    tooMany: () => 'Not more than the lot',
    failedPasses: () => 'With an item rejected the conclusion cannot be passed',
    defectsPass: () => 'There are defects, so it cannot pass; accept with a concession and say why',
    progressOnly: () => 'A progress check is concluded on time or late',
    qualityOnly: () => 'Conclude on quality: passed, concession, rework or rejected',
    dueEarly: () => 'The day cannot be before the check',
    recheckUnknown: () => 'No check of this project with this number asked to be looked at again',
    taskUnknown: () => 'The internal timeline has no such task',
    recheckOf: ({ number }) => `This looks again at ${number}.`,
    recheckLine: () => 'Looked at again: on __________  result __________  signed __________',
  },
}
