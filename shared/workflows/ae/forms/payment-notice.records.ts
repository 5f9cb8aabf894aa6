import type { RecordGroup } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'

/** A letter sent by courier has its number only once it was handed over. */
export const noticeRecords = [
  {
    id: 'posted',
    fields: ['waybill'],
    who: ['writer', 'ae', 'am', 'finance'],
    open: ({ answers }) => text(answers, 'channel') === '快递',
  },
] as const satisfies readonly RecordGroup[]
