import type { workOrder } from '../../../workflows/ae/forms/work-order.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const workOrderWords: WordsOf<typeof workOrder> = {
  title: 'Work Order',
  lead: '',
  submit: 'Issue',
  fields: {
    issue_date: { label: 'Issue date' },
    job_type: {
      label: 'Job type',
      options: { 新项目: '新项目', 修改: '修改', 追加: '追加', 比稿: '比稿', 内部: '内部' },
    },
    billable: { label: 'Billing', options: { 收费: '收费', 不收费: '不收费', 计入月费: '计入月费' } },
    priority: { label: 'Priority', options: { 普通: '普通', 急: '急', 特急: '特急' } },
    job_category: { label: 'Job category' },
    background: { label: 'Background' },
    tasks: {
      label: 'Work content',
      add: 'Add a row',
      columns: {
        item: { label: 'Item' },
        spec: { label: 'Spec' },
        qty: { label: 'Qty' },
        unit: { label: 'Unit' },
        dept: {
          label: 'Department',
          options: {
            创作部: '创作部',
            设计部: '设计部',
            文案: '文案',
            影视部: '影视部',
            数字部: '数字部',
            活动部: '活动部',
            制作部: '制作部',
            媒介部: '媒介部',
            公关部: '公关部',
            其他: '其他',
          },
        },
        due_at: { label: 'Due' },
      },
    },
    first_draft_at: { label: 'First draft due' },
    final_at: { label: 'Final due' },
    internal_budget: { label: 'Internal cost ceiling' },
    materials: {
      label: 'Materials attached',
      add: 'Add a row',
      columns: {
        item: { label: 'Item' },
        count: { label: 'Copies' },
      },
    },
    special: { label: 'Special notes' },
    depts: {
      label: 'Department sign-off and delegation',
      add: 'Add a row',
      columns: {
        dept: { label: 'Department' },
        head: { label: 'Head' },
        decision: { label: 'Decision', options: { 接受: '接受', 退回: '退回' } },
        reason: { label: 'Reason' },
        executors: { label: 'Named executor(s)' },
        promised_at: { label: 'Promised date' },
      },
    },
    sig_ae: { label: 'AE signature' },
    sig_am: { label: 'Account manager signature' },
    sig_director: { label: 'Director signature' },
    sig_head: { label: 'Head signature' },
    sig_executor: { label: 'Executor acknowledgement' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
    page3: 'Page 3',
  },
  says: {},
}
