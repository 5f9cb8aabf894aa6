import type { Answers, FormContext, Situation } from '../../../forms/context.ts'
import type { Outcome } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { type Day, dayOf, isDay } from '../../../values/time.ts'
import { unlistedYears, workdaysBetween } from '../../../values/workdays.ts'
import { newest } from '../facts.ts'
import { clientShift, delivery, forecast, plannedDelivery } from '../rules/forecast.ts'
import { calendarFor, delays, isUsual, planFinish } from '../rules/timeline.ts'

/** What the timeline works out: where the plan ends, where it is going, and whose lateness moved it (domain 3.6). */

type Compute = (answers: Answers, context: FormContext) => Json

const deadlineOf = (context: FormContext): Day | null => {
  const day = text(newest(context, 'requirement')?.answers ?? {}, 'required_date')
  return isDay(day) ? day : null
}

export const planned: Compute = (answers, context) =>
  plannedDelivery(rows(answers, 'tasks'), calendarFor(answers, context))

/** Workdays from a delivery to the client's deadline; negative is beyond it. */
function slack(day: Json, answers: Answers, context: FormContext): number | null {
  const deadline = text(answers, 'deadline') || deadlineOf(context) || ''
  if (typeof day !== 'string' || !isUsual(day) || !isUsual(deadline)) return null
  return workdaysBetween(day, deadline, calendarFor(answers, context))
}

export const plannedSlack: Compute = (answers, context) => slack(planned(answers, context), answers, context)

/** A task before the closing phase ends after the client's deadline: allowed, with a reason. */
export function isOverDeadline({ answers, context }: Situation): boolean {
  const [day, deadline] = [planned(answers, context), deadlineOf(context)]
  return deadline !== null && typeof day === 'string' && day > deadline
}

export const forecastDelivery: Compute = (answers, context) => {
  const tasks = rows(answers, 'tasks')
  return delivery(tasks, forecast(tasks, dayOf(context.now, context.zone), calendarFor(answers, context)))
}

export const forecastSlack: Compute = (answers, context) =>
  slack(forecastDelivery(answers, context), answers, context)

/** 各项延误合计: the client's late days added up, on the critical path or not. */
export const clientSum: Compute = (answers) => delays(rows(answers, 'tasks')).get('客户')?.days ?? 0

/** By how much the client's delays moved the delivery: the days an extension can rest on (corrections 13). */
export const clientMoved: Compute = (answers, context) =>
  clientShift(rows(answers, 'tasks'), dayOf(context.now, context.zone), calendarFor(answers, context))

/** Years of the plan without a holiday list: they count Monday to Friday, and the plan says so (domain 3.5). */
export const unlisted: Compute = (answers, context) => {
  const calendar = calendarFor(answers, context)
  const days = rows(answers, 'tasks').flatMap((row) => [
    text(row, 'plan_start'),
    planFinish(row, calendar) ?? '',
  ])
  return unlistedYears(days.filter(isUsual), calendar).join('、')
}

/** A task that is finished is finished whole. */
export const finishedIsWhole = (answers: Answers): Answers => ({
  ...answers,
  tasks: rows(answers, 'tasks').map(
    (row): Answers => (text(row, 'actual_finish') === '' ? row : { ...row, percent: 100 }),
  ) as unknown as Json,
})

/** A head's signature agrees to their rows; what they wrote beside it stands. */
export const agreedBySigning = ({ complete, answers }: Outcome): Answers =>
  complete
    ? {
        dept_confirms: rows(answers, 'dept_confirms').map(
          (row): Answers => ({
            ...row,
            agreed: row['agreed'] ?? true,
          }),
        ) as unknown as Json,
      }
    : {}
