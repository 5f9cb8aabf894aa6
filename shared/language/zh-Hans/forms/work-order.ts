import type { workOrder } from '../../../workflows/ae/forms/work-order.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const workOrderWords: WordsOf<typeof workOrder> = {
  title: '工作通知单',
  lead: '',
  submit: '发出',
  fields: {
    issue_date: { label: '开单日期' },
    job_type: {
      label: '工作性质',
      options: { 新项目: '新项目', 修改: '修改', 追加: '追加', 比稿: '比稿', 内部: '内部' },
    },
    billable: { label: '计费方式', options: { 收费: '收费', 不收费: '不收费', 计入月费: '计入月费' } },
    priority: { label: '紧急程度', options: { 普通: '普通', 急: '急', 特急: '特急' } },
    job_category: { label: '工作类别' },
    background: { label: '项目背景摘要' },
    tasks: {
      label: '工作内容',
      add: '添加工作内容',
      columns: {
        item: { label: '名称' },
        spec: { label: '规格要求' },
        qty: { label: '数量' },
        unit: { label: '单位' },
        dept: {
          label: '执行部门',
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
        due_at: { label: '要求完成' },
      },
    },
    first_draft_at: { label: '初稿时间' },
    final_at: { label: '定稿时间' },
    internal_budget: { label: '内部成本上限' },
    materials: {
      label: '附带资料',
      add: '添加附带资料',
      columns: {
        item: { label: '资料' },
        count: { label: '份数' },
      },
    },
    special: { label: '特别说明' },
    depts: {
      label: '执行部门签收与委派',
      add: '添加执行部门签收与委派',
      columns: {
        dept: { label: '部门' },
        head: { label: '主管' },
        decision: { label: '处理', options: { 接受: '接受', 退回: '退回' } },
        reason: { label: '退回原因' },
        executors: { label: '委派执行人' },
        promised_at: { label: '承诺完成' },
      },
    },
    sig_ae: { label: 'AE签字' },
    sig_am: { label: '客户部经理签字' },
    sig_director: { label: '总监签字' },
    sig_head: { label: '主管签字' },
    sig_executor: { label: '执行人签收' },
  },
  pages: {
    page1: '第1页',
    page2: '第2页',
    page3: '第3页',
  },
  says: {},
}
