import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { type Day, dayOf, isInstant } from '../../../values/time.ts'
import { addWorkdays, workdaysBetween } from '../../../values/workdays.ts'
import { every, isPassed } from '../facts.ts'
import { calendarFor, isUsual } from '../rules/timeline.ts'
import { endOf } from './requirement.reminders.ts'

/** Reminder 6 (tasks) and the first half of 8 (the review before a proposal). */
export function timelineReminders({ answers }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const open = rows(answers, 'tasks').filter((row) => text(row, 'actual_finish') === '')
  return [
    ...open.flatMap((row) => taskReminder(row, answers, context)),
    ...reviewBefore(open, answers, context),
  ]
}

/** A task starts on the next workday, is due today, or is late; told to the AE and to its owner. */
function taskReminder(row: Answers, answers: Answers, context: FormContext): Reminder[] {
  const calendar = calendarFor(answers, context)
  const today = dayOf(context.now, context.zone)
  const [start, finish] = [text(row, 'plan_start'), text(row, 'plan_finish')]
  if (!isUsual(finish)) return []
  const owner = context.people.find((one) => one.name === text(row, 'owner'))
  const to = ['writer', ...(owner ? [owner.id] : [])]
  const params = { task: text(row, 'name') }
  if (finish < today) {
    const days = String(workdaysBetween(finish, today, calendar))
    return [{ rule: 'taskLate', dueAt: endOf(finish, context), to, params: { ...params, days } }]
  }
  if (finish === today) return [{ rule: 'taskDue', dueAt: endOf(finish, context), to, params }]
  const starts = text(row, 'actual_start') === '' && start > today && start <= addWorkdays(today, 1, calendar)
  return starts ? [{ rule: 'taskStarts', dueAt: endOf(start, context), to, params }] : []
}

/** Proposals of the plan: what the client sees of the phase 审核提案 and does not do themselves. */
export const proposalsIn = (tasks: readonly Answers[]): readonly Answers[] =>
  tasks.filter(
    (row) =>
      text(row, 'phase') === '审核提案' && row['client_visible'] === true && row['client_party'] !== true,
  )

/** One workday before the next proposal, while no review has passed since the last one. */
function reviewBefore(open: readonly Answers[], answers: Answers, context: FormContext): Reminder[] {
  const calendar = calendarFor(answers, context)
  const today = dayOf(context.now, context.zone)
  const [next] = proposalsIn(open)
  const day = text(next ?? {}, 'plan_finish')
  if (!next || !isUsual(day) || day < today || workdaysBetween(today, day, calendar) > 1) return []
  if (passedSince(lastProposal(context), context)) return []
  const dueAt = endOf(addWorkdays(day, -1, calendar), context)
  return [{ rule: 'reviewDue', dueAt, to: ['writer'], params: { task: text(next, 'name'), day } }]
}

const lastProposal = (context: FormContext): Day =>
  every(context, 'proposal')
    .map(({ answers }) => dayIn(answers, 'presented_at', context))
    .toSorted()
    .at(-1) ?? ''

const passedSince = (day: Day, context: FormContext): boolean =>
  every(context, 'internal_review').some(
    (one) => isPassed(one) && dayIn(one.answers, 'reviewed_at', context) >= day,
  )

function dayIn(answers: Answers, key: string, { zone }: FormContext): Day {
  const at = text(answers, key)
  return isInstant(at) ? dayOf(at, zone) : ''
}
