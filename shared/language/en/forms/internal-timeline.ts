import type { internalTimeline } from '../../../workflows/ae/forms/internal-timeline.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalTimelineWords: WordsOf<typeof internalTimeline> = {
  title: 'Internal Timeline',
  lead: '',
  submit: 'Issue',
  fields: {
    baseline_date: { label: 'Baseline date' },
    calendar: {
      label: 'Work calendar',
      options: { 法定工作日历: '法定工作日历', 每周六天: '每周六天', 自然日: '自然日' },
    },
    deadline: { label: 'Client deadline' },
    buffer_days: { label: 'Client buffer (workdays)' },
    tasks: {
      label: 'Tasks',
      add: 'Add a row',
      columns: {
        wbs: { label: 'No.' },
        phase: {
          label: 'Phase',
          options: {
            策略: '策略',
            创作: '创作',
            审核提案: '审核提案',
            报价合同: '报价合同',
            制作: '制作',
            验收交付: '验收交付',
            收尾: '收尾',
          },
        },
        name: { label: 'Task' },
        dept: { label: 'Dept / supplier' },
        owner: { label: 'Owner' },
        pred: { label: 'Predecessors' },
        plan_start: { label: 'Plan start' },
        plan_days: { label: 'Plan workdays' },
        plan_finish: { label: 'Plan finish' },
        client_visible: { label: 'Show to client' },
        client_name: { label: 'Name shown to client' },
        client_buffer: { label: 'Buffer for this row' },
        client_party: { label: 'Client is responsible' },
        actual_start: { label: 'Actual start' },
        actual_finish: { label: 'Actual finish' },
        finish_variance_days: { label: 'Finish variance' },
        percent: { label: '% done' },
        delay_cause: {
          label: 'Delay cause',
          options: { 我司: '我司', 客户: '客户', 第三方: '第三方', 不可抗力: '不可抗力', 无: '无' },
        },
        note: { label: 'Note' },
      },
    },
    dept_confirms: {
      label: 'Dept confirmations',
      add: 'Add a row',
      columns: {
        dept: { label: 'Department' },
        head: { label: 'Head' },
        agreed: { label: 'Agreed' },
        comment: { label: 'Comment' },
        signed_at: { label: 'Signed at' },
      },
    },
    notify: { label: 'Notified' },
    sig_ae: { label: 'AE signature' },
    sig_dept_confirms: { label: 'Signature' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
  },
  says: {},
}
