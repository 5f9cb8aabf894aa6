import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 提案记录, form PP (clause 7). */
export const proposal = defineForm({
  id: 'proposal',
  prefix: 'PP',
  version: 1,
  fields: {
    round_no: { kind: 'integer', required: true },
    presented_at: { kind: 'dateTime', required: true },
    end_at: { kind: 'dateTime', required: true },
    options: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        version: { kind: 'text', max: 100, required: true },
        opinion: { kind: 'longText', required: true },
        result: { kind: 'choice', options: ['通过', '修改', '否决', '待定'], required: true },
      },
    },
    overall: { kind: 'choice', options: ['全部通过', '部分通过', '修改后再提', '否决'], required: true },
    rounds_included: { kind: 'integer', required: true },
    over_limit: { kind: 'computed', compute: () => null },
    meeting_ref: { kind: 'text', max: 100, required: true },
    next_due: { kind: 'date' },
    sig_ae: { kind: 'signature' },
  },
  pages: [
    { id: 'page1', fields: ['round_no', 'presented_at', 'end_at', 'options', 'overall', 'rounds_included'] },
    { id: 'page2', fields: ['over_limit', 'meeting_ref', 'next_due'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'round_no'),
})
