import type { FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { formatFen } from '../../../values/money.ts'
import { carried, contractInForce, newest } from '../facts.ts'
import { highestLevel, isAbove, isLevel, letterOf, levelByDays } from '../rules/notice-letters.ts'
import { outstandingOf } from '../rules/receivables.ts'
import {
  type Due,
  daysLate,
  dueNamed,
  nextDue,
  paymentArticle,
  sentLevels,
} from './payment-notice.figures.ts'

const fromTracker =
  (read: (due: Due) => Json): Prefill =>
  (context) => {
    const home = newest(context, 'receivables')
    const due = nextDue(context)
    const value = due ? read(due) : null
    return home && value !== null ? carried(home, value) : undefined
  }

export const row = fromTracker((due) => text(due.row, 'name'))
export const amount = fromTracker((due) => outstandingOf(due.row))
export const dueDay = fromTracker((due) => due.day)

/** By days late, one step above what went out before. */
export const level: Prefill = (context) => {
  const due = nextDue(context)
  const byDays = levelByDays(due ? daysLate(due.day, context) : 0)
  const most = highestLevel(due ? sentLevels(text(due.row, 'name'), context) : [])
  return { value: isAbove(byDays, most) ? most : byDays, source: { code: 'rule' } }
}

export const letter: Prefill = (context, answers) => {
  const chosen = text(answers, 'level')
  const name = text(answers, 'row')
  if (!isLevel(chosen) || name === '') return undefined
  const due = dueNamed(name, context)
  const value = letterOf(chosen, {
    ground: ground(context),
    name,
    due: text(answers, 'due_date'),
    amount: formatFen(Number(answers['amount'] ?? 0)),
    days: daysLate(due?.day ?? null, context),
  })
  return { value, source: { code: 'default' } }
}

function ground(context: FormContext): string {
  const contract = contractInForce(context)
  return contract ? `根据双方合同（${contract.number}）${paymentArticle(context)}` : '根据双方约定'
}
