import type { internalTimeline } from '../../../workflows/ae/forms/internal-timeline.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalTimelineWords: WordsOf<typeof internalTimeline> = {
  title: '內部時間進度表',
  lead: '',
  submit: '發出',
  fields: {
    baseline_date: { label: '基準日期' },
    calendar: {
      label: '工作日曆',
      options: { 法定工作日历: '法定工作日曆', 每周六天: '每週六天', 自然日: '自然日' },
    },
    deadline: { label: '客戶要求完成' },
    buffer_days: { label: '客戶緩衝（工作日）' },
    tasks: {
      label: '任務',
      add: '新增任務',
      columns: {
        wbs: { label: '序號' },
        phase: {
          label: '階段',
          options: {
            策略: '策略',
            创作: '創作',
            审核提案: '稽核提案',
            报价合同: '報價合同',
            制作: '製作',
            验收交付: '驗收交付',
            收尾: '收尾',
          },
        },
        name: { label: '任務' },
        dept: { label: '部門/第三方' },
        owner: { label: '負責人' },
        pred: { label: '前置任務' },
        plan_start: { label: '計劃開始' },
        plan_days: { label: '計劃工作日' },
        plan_finish: { label: '計劃完成' },
        client_visible: { label: '客戶可見' },
        client_name: { label: '客戶可見名稱' },
        client_buffer: { label: '客戶緩衝' },
        client_party: { label: '客戶責任' },
        actual_start: { label: '實際開始' },
        actual_finish: { label: '實際完成' },
        finish_variance_days: { label: '完成差異（工作日）' },
        percent: { label: '完成%' },
        delay_cause: {
          label: '延誤責任',
          options: { 我司: '我司', 客户: '客戶', 第三方: '第三方', 不可抗力: '不可抗力', 无: '無' },
        },
        note: { label: '備註' },
      },
    },
    dept_confirms: {
      label: '主管確認',
      add: '新增主管確認',
      columns: {
        dept: { label: '部門' },
        head: { label: '主管' },
        agreed: { label: '同意' },
        comment: { label: '意見' },
        signed_at: { label: '時間' },
      },
    },
    notify: { label: '通知人員' },
    sig_ae: { label: 'AE簽字' },
    sig_dept_confirms: { label: '簽字' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
  },
  says: {},
}
