import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 修改单, form CR (clause 7, 12). */
export const changeRequest = defineForm({
  id: 'change_request',
  prefix: 'CR',
  version: 1,
  fields: {
    raised_at: { kind: 'dateTime', required: true },
    source: {
      kind: 'choice',
      options: ['客户会议', '客户书面', '客户电话', '内部', '第三方'],
      required: true,
    },
    source_ref: { kind: 'text', max: 100, more: true },
    before: { kind: 'longText', required: true },
    after: { kind: 'longText', required: true },
    reason: { kind: 'text', max: 100, required: true },
    cost_delta: { kind: 'money', required: true },
    days_delta: { kind: 'integer', required: true },
    chargeable: { kind: 'choice', options: ['收费', '免费', '待定'], required: true },
    total_before: { kind: 'computed', compute: () => null },
    total_after: { kind: 'computed', compute: () => null },
    finish_after: { kind: 'computed', compute: () => null },
    state: {
      kind: 'choice',
      options: ['提出', '评估中', '待客户确认', '已确认', '执行中', '完成', '撤回'],
      required: true,
    },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature' },
    sig_client: { kind: 'signature' },
  },
  pages: [
    {
      id: 'page1',
      fields: ['raised_at', 'source', 'source_ref', 'before', 'after', 'reason', 'cost_delta', 'days_delta'],
    },
    { id: 'page2', fields: ['chargeable', 'total_before', 'total_after', 'finish_after', 'state'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'reason'),
})
