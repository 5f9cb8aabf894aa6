import { parseDate } from '@internationalized/date'
import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { newest } from '../facts.ts'
import { isPaidInFull } from '../rules/receivables.ts'
import { disagreements } from './cash-plan.check.ts'
import { plannedIn } from './cash-plan.prefill.ts'
import { endOf } from './requirement.reminders.ts'

const WEEK = 7

/** 14: the plan finance has is a week old, or what it was made of moved. Only the newest one, until all is paid. */
export function cashReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const isOver = isPaidInFull(newest(context, 'receivables')?.answers ?? {})
  if (isOver || document.state !== 'open' || newest(context, 'cash_plan')?.id !== document.id) return []
  const { answers, number } = document
  const asOf = text(answers, 'as_of')
  const due = isDay(asOf) ? parseDate(asOf).add({ days: WEEK }).toString() : ''
  const isOld = due !== '' && due <= dayOf(context.now, context.zone)
  const params = { number, day: asOf }
  if (isMoved(answers, context))
    return [{ rule: 'cashPlanMoved', dueAt: document.issuedAt, to: ['writer'], params }]
  return isOld ? [{ rule: 'cashPlanOld', dueAt: endOf(due, context), to: ['writer'], params }] : []
}

/** Amounts that do not agree any more, or a day on which money is now expected. */
function isMoved(answers: Answers, context: FormContext): boolean {
  const known = rows(answers, 'inflows')
  const now = plannedIn(context)
  const isLate = now.some((row, index) => isOtherDay(row, known[index]))
  return disagreements(answers, context).length > 0 || (now.length === known.length && isLate)
}

const isOtherDay = (now: Answers, known: Answers | undefined): boolean =>
  text(now, 'plan_date') !== '' && text(now, 'plan_date') !== text(known ?? {}, 'plan_date')
