import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { type Day, dayOf, instantFromLocal, isDay } from '../../../values/time.ts'
import { addWorkdays, isWorkday } from '../../../values/workdays.ts'
import { every } from '../facts.ts'
import { idsIn } from '../places.ts'

/** Office hours end here: what is due on a day is due by then. */
export const endOf = (day: Day, { zone }: FormContext): string => instantFromLocal(`${day}T18:00`, zone)

/** null while there is no deadline; said beside it, as a holiday is no day to deliver on (clause 1). */
export function isDeadlineOff(answers: Answers, { calendar }: FormContext): boolean | null {
  const day = text(answers, 'required_date')
  return isDay(day) ? !isWorkday(day, calendar) : null
}

const SETTLED_WORKDAYS = 2

/** Unanswered questions, materials the client owes, a budget still unknown, nobody who may sign (clause 1). */
export function requirementReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const { answers } = document
  return [
    ...dueRows(rows(answers, 'open_questions'), 'answer', context).map((row) => ({
      rule: 'openQuestion',
      dueAt: endOf(text(row, 'due_date'), context),
      to: ['writer', ...idsIn([row], 'owner')],
      params: { question: text(row, 'question') },
    })),
    ...dueRows(rows(answers, 'materials'), 'received_date', context).map((row) => ({
      rule: 'materialDue',
      dueAt: endOf(text(row, 'due_date'), context),
      to: ['writer'],
      params: { item: text(row, 'item') },
    })),
    ...unsettled(document, context),
  ]
}

/** Rows whose day has come and in which nothing was entered yet. */
function dueRows(listed: readonly Answers[], key: string, { now, zone }: FormContext): readonly Answers[] {
  const today = dayOf(now, zone)
  return listed.filter((row) => {
    const due = text(row, 'due_date')
    return text(row, key).trim() === '' && isDay(due) && due <= today
  })
}

/** What the record leaves open is asked for after two workdays; the budget until there is a quotation. */
function unsettled({ answers, issuedAt, number }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const { now, zone, calendar } = context
  const day = addWorkdays(dayOf(issuedAt, zone), SETTLED_WORKDAYS, calendar)
  if (dayOf(now, zone) < day) return []
  const remind = (rule: string): Reminder => ({
    rule,
    dueAt: endOf(day, context),
    to: ['writer'],
    params: { number },
  })
  const isUnknown = text(answers, 'budget_status') === '未告知' && every(context, 'quotation').length === 0
  const signs = rows(answers, 'contacts').some((row) => row['can_sign'] === true)
  return [...(isUnknown ? [remind('budgetUnknown')] : []), ...(signs ? [] : [remind('noSigner')])]
}
