import type { changeRequest } from '../../../workflows/ae/forms/change-request.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const changeRequestWords: WordsOf<typeof changeRequest> = {
  title: 'Change Request',
  lead: '',
  submit: 'Issue',
  fields: {
    raised_at: { label: 'Raised at' },
    source: {
      label: 'Source',
      options: {
        客户会议: '客户会议',
        客户书面: '客户书面',
        客户电话: '客户电话',
        内部: '内部',
        第三方: '第三方',
      },
    },
    source_ref: { label: 'Source record' },
    before: { label: 'Before' },
    after: { label: 'After' },
    reason: { label: 'Reason' },
    cost_delta: { label: 'Cost change, tax included' },
    days_delta: { label: 'Workdays change' },
    chargeable: { label: 'Chargeable', options: { 收费: '收费', 免费: '免费', 待定: '待定' } },
    total_before: { label: 'Total before' },
    total_after: { label: 'Total after' },
    finish_after: { label: 'New finish' },
    state: {
      label: 'State',
      options: {
        提出: '提出',
        评估中: '评估中',
        待客户确认: '待客户确认',
        已确认: '已确认',
        执行中: '执行中',
        完成: '完成',
        撤回: '撤回',
      },
    },
    sig_ae: { label: 'AE signature' },
    sig_am: { label: 'Account manager signature' },
    sig_client: { label: 'Client signature' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
  },
  says: {},
}
