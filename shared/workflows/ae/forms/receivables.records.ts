import type { RecordGroup } from '../../../forms/form.ts'
import { AGES } from '../rules/ageing.ts'
import { checkDates, checkFollowUps, onlyAe, onlyFinance, withEvents } from './receivables.check.ts'

/** Sums and ageing stand behind the rows; the program works them out at every entry. */
const SUMS = ['total_received', 'total_owed', ...AGES] as const

/** Events and promises by the account side, invoices and receipts by finance, what was said to the client by anybody. */
export const receivableRecords = [
  {
    id: 'collect',
    fields: ['rows'],
    who: ['writer', 'ae', 'am'],
    stamp: withEvents,
    check: (answers, context, document) => [...checkDates(answers, context), ...onlyAe(answers, document)],
  },
  {
    id: 'receive',
    fields: ['rows', ...SUMS],
    who: ['finance'],
    stamp: withEvents,
    check: (answers, context, document) => [
      ...checkDates(answers, context),
      ...onlyFinance(answers, document),
    ],
  },
  {
    id: 'followUp',
    fields: ['followups'],
    who: ['writer', 'ae', 'am', 'finance'],
    check: checkFollowUps,
  },
] as const satisfies readonly RecordGroup[]
