import type { workOrder } from '../../../workflows/ae/forms/work-order.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const workOrderWords: WordsOf<typeof workOrder> = {
  title: '工作通知單',
  lead: '',
  submit: '發出',
  fields: {
    issue_date: { label: '開單日期' },
    job_type: {
      label: '工作性質',
      options: { 新项目: '新項目', 修改: '修改', 追加: '追加', 比稿: '比稿', 内部: '內部' },
    },
    billable: { label: '計費方式', options: { 收费: '收費', 不收费: '不收費', 计入月费: '計入月費' } },
    priority: { label: '緊急程度', options: { 普通: '普通', 急: '急', 特急: '特急' } },
    job_category: { label: '工作類別' },
    background: { label: '項目背景摘要' },
    tasks: {
      label: '工作內容',
      add: '新增工作內容',
      columns: {
        item: { label: '名稱' },
        spec: { label: '規格要求' },
        qty: { label: '數量' },
        unit: { label: '單位' },
        dept: {
          label: '執行部門',
          options: {
            创作部: '創作部',
            设计部: '設計部',
            文案: '文案',
            影视部: '影視部',
            数字部: '數字部',
            活动部: '活動部',
            制作部: '製作部',
            媒介部: '媒介部',
            公关部: '公關部',
            其他: '其他',
          },
        },
        due_at: { label: '要求完成' },
      },
    },
    first_draft_at: { label: '初稿時間' },
    final_at: { label: '定稿時間' },
    internal_budget: { label: '內部成本上限' },
    materials: {
      label: '附帶資料',
      add: '新增附帶資料',
      columns: {
        item: { label: '資料' },
        count: { label: '份數' },
      },
    },
    special: { label: '特別說明' },
    depts: {
      label: '執行部門簽收與委派',
      add: '新增執行部門簽收與委派',
      columns: {
        dept: { label: '部門' },
        head: { label: '主管' },
        decision: { label: '處理', options: { 接受: '接受', 退回: '退回' } },
        reason: { label: '退回原因' },
        executors: { label: '委派執行人' },
        promised_at: { label: '承諾完成' },
      },
    },
    sig_ae: { label: 'AE簽字' },
    sig_am: { label: '客戶部經理簽字' },
    sig_director: { label: '總監簽字' },
    sig_head: { label: '主管簽字' },
    sig_executor: { label: '執行人簽收' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
    page3: '第3頁',
  },
  says: {},
}
