import type { changeRequest } from '../../../workflows/ae/forms/change-request.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const changeRequestWords: WordsOf<typeof changeRequest> = {
  title: '修改單',
  lead: '口頭說的不算：改什麼、多少錢、幾天，寫下來請客戶簽字。',
  submit: '發出',
  fields: {
    raised_at: { label: '提出時間' },
    source: {
      label: '來源',
      options: {
        客户会议: '客戶會議',
        客户书面: '客戶書面',
        客户电话: '客戶電話',
        内部: '內部',
        第三方: '第三方',
      },
    },
    source_ref: { label: '來源記錄' },
    before: { label: '原內容' },
    after: { label: '修改為' },
    reason: { label: '原因' },
    cost_delta: { label: '費用增減（含稅）' },
    days_delta: { label: '工期增減（工作日）' },
    chargeable: { label: '是否收費', options: { 收费: '收費', 免费: '免費', 待定: '待定' } },
    total_before: { label: '變更前總額' },
    total_after: { label: '變更後總額' },
    finish_after: { label: '變更後完成日' },
    state: {
      label: '狀態',
      options: {
        提出: '提出',
        评估中: '評估中',
        待客户确认: '待客戶確認',
        已确认: '已確認',
        执行中: '執行中',
        完成: '完成',
        撤回: '撤回',
      },
    },
    sig_ae: { label: 'AE' },
    sig_am: { label: '客戶部經理' },
    sig_client: { label: '客戶代表' },
    tax_rate: { label: '稅率' },
    cost_net: { label: '其中不含稅' },
    cost_tax: { label: '其中稅額' },
    finish_before: { label: '變更前完成日' },
  },
  pages: {
    change: '改什麼',
    effect: '費用與工期',
  },
  says: {
    proposal: () => '還沒有提過案',
    progress: () => '登記執行情況',
  },
}
