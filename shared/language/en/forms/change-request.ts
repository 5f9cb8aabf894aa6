import type { changeRequest } from '../../../workflows/ae/forms/change-request.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const changeRequestWords: WordsOf<typeof changeRequest> = {
  title: 'Change Request',
  lead: 'What is only said does not count: what changes, for how much, in how many days, signed by the client.',
  submit: 'Issue',
  fields: {
    raised_at: { label: 'Raised at' },
    source: {
      label: 'Source',
      options: {
        客户会议: 'Client meeting',
        客户书面: 'Client in writing',
        客户电话: 'Client by phone',
        内部: 'Internal',
        第三方: 'Third party',
      },
    },
    source_ref: { label: 'Source record' },
    before: { label: 'Before' },
    after: { label: 'After' },
    reason: { label: 'Reason' },
    cost_delta: { label: 'Cost change, tax included' },
    days_delta: { label: 'Workdays change' },
    chargeable: {
      label: 'Chargeable',
      options: { 收费: 'Charged', 免费: 'Free of charge', 待定: 'To be settled' },
    },
    total_before: { label: 'Total before' },
    total_after: { label: 'Total after' },
    finish_after: { label: 'New finish' },
    state: {
      label: 'State',
      options: {
        提出: 'Raised',
        评估中: 'Being assessed',
        待客户确认: 'Waiting for the client',
        已确认: 'Confirmed',
        执行中: 'Under way',
        完成: 'Done',
        撤回: 'Withdrawn',
      },
    },
    sig_ae: { label: 'AE' },
    sig_am: { label: 'Account manager' },
    sig_client: { label: 'For the client' },
    tax_rate: { label: 'Tax rate' },
    cost_net: { label: 'Of which net' },
    cost_tax: { label: 'Of which tax' },
    finish_before: { label: 'Finish before' },
  },
  pages: {
    change: 'The change',
    effect: 'Cost and time',
  },
  says: {
    proposal: () => 'Nothing has been presented yet',
    progress: () => 'Enter the progress',
  },
}
