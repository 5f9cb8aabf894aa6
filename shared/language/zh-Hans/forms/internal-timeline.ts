import type { internalTimeline } from '../../../workflows/ae/forms/internal-timeline.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalTimelineWords: WordsOf<typeof internalTimeline> = {
  title: '内部时间进度表',
  lead: '',
  submit: '发出',
  fields: {
    baseline_date: { label: '基准日期' },
    calendar: {
      label: '工作日历',
      options: { 法定工作日历: '法定工作日历', 每周六天: '每周六天', 自然日: '自然日' },
    },
    deadline: { label: '客户要求完成' },
    buffer_days: { label: '客户缓冲（工作日）' },
    tasks: {
      label: '任务',
      add: '添加任务',
      columns: {
        wbs: { label: '序号' },
        phase: {
          label: '阶段',
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
        name: { label: '任务' },
        dept: { label: '部门/第三方' },
        owner: { label: '负责人' },
        pred: { label: '前置任务' },
        plan_start: { label: '计划开始' },
        plan_days: { label: '计划工作日' },
        plan_finish: { label: '计划完成' },
        client_visible: { label: '客户可见' },
        client_name: { label: '客户可见名称' },
        client_buffer: { label: '客户缓冲' },
        client_party: { label: '客户责任' },
        actual_start: { label: '实际开始' },
        actual_finish: { label: '实际完成' },
        finish_variance_days: { label: '完成差异（工作日）' },
        percent: { label: '完成%' },
        delay_cause: {
          label: '延误责任',
          options: { 我司: '我司', 客户: '客户', 第三方: '第三方', 不可抗力: '不可抗力', 无: '无' },
        },
        note: { label: '备注' },
      },
    },
    dept_confirms: {
      label: '主管确认',
      add: '添加主管确认',
      columns: {
        dept: { label: '部门' },
        head: { label: '主管' },
        agreed: { label: '同意' },
        comment: { label: '意见' },
        signed_at: { label: '时间' },
      },
    },
    notify: { label: '通知人员' },
    sig_ae: { label: 'AE签字' },
    sig_dept_confirms: { label: '签字' },
  },
  pages: {
    page1: '第1页',
    page2: '第2页',
  },
  says: {},
}
