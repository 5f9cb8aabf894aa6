import type { Answers, FormContext } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import { type Day, isDay } from '../../../values/time.ts'
import { addWorkdays, type Calendar, finishOf, isWorkday, workdaysBetween } from '../../../values/workdays.ts'

/** Dates of the internal timeline (domain 3.5, 3.6). */

/** More than any project takes; what is typed beyond it is a slip. */
export const MOST_DAYS = 400
const MOST_SPAN = 1_500

const WEEKS: { readonly [calendar: string]: NonNullable<Calendar['week']> } = {
  每周六天: 'six',
  自然日: 'every',
}

/** The office's holidays, in the week this plan counts by. */
export function calendarFor(answers: Answers, { calendar }: Pick<FormContext, 'calendar'>): Calendar {
  const week = WEEKS[text(answers, 'calendar')]
  return week ? { ...calendar, week } : calendar
}

/** A day a project can have; nothing is counted over centuries. */
export const isUsual = (day: string): boolean => isDay(day) && day > '2000-01-01' && day < '2200-01-01'

export function planFinish(row: Answers, calendar: Calendar): Day | null {
  const start = text(row, 'plan_start')
  const days = row['plan_days']
  if (!isUsual(start) || typeof days !== 'number' || !Number.isInteger(days) || days < 0 || days > MOST_DAYS)
    return null
  return finishOf(start, days, calendar)
}

/** actual_finish − plan_finish in workdays: + late, − early; null while it runs. */
export function variance(row: Answers, calendar: Calendar): number | null {
  const [plan, actual] = [text(row, 'plan_finish'), text(row, 'actual_finish')]
  return isUsual(plan) && isUsual(actual) ? workdaysBetween(plan, actual, calendar) : null
}

export const predecessors = (row: Answers): readonly string[] =>
  text(row, 'pred')
    .split(/[,，、;；\s]+/)
    .filter(Boolean)

/**
 * The earliest start after what comes first: the workday after the latest of them. A milestone takes no time, so it may
 * stand on the day they are finished.
 */
export function earliestStart(row: Answers, tasks: readonly Answers[], calendar: Calendar): Day | null {
  const before = predecessors(row).flatMap((wbs) => tasks.filter((one) => text(one, 'wbs') === wbs))
  const finishes = before.map((one) => planFinish(one, calendar)).filter((day) => day !== null)
  const last = finishes.toSorted().at(-1)
  return last ? addWorkdays(last, row['plan_days'] === 0 ? 0 : 1, calendar) : null
}

/** A task that waits for itself, over whatever others; its wbs, or null. */
export function cycleIn(tasks: readonly Answers[]): string | null {
  const next = new Map(tasks.map((row) => [text(row, 'wbs'), predecessors(row)]))
  const done = new Set<string>()
  const visit = (wbs: string, path: ReadonlySet<string>): boolean => {
    if (path.has(wbs)) return true
    if (done.has(wbs)) return false
    const found = (next.get(wbs) ?? []).some((one) => visit(one, new Set([...path, wbs])))
    if (!found) done.add(wbs)
    return found
  }
  return [...next.keys()].find((wbs) => wbs !== '' && visit(wbs, new Set())) ?? null
}

/** What the client sees of a row: its finish with the buffer, and by when the client answers. */
export function clientDates(
  row: Answers,
  buffer: number,
  reviewDays: number,
  calendar: Calendar,
): { readonly submit: Day | null; readonly due: Day | null } {
  const finish = text(row, 'plan_finish')
  if (!isUsual(finish)) return { submit: null, due: null }
  const own = typeof row['client_buffer'] === 'number' ? row['client_buffer'] : buffer
  const shown = addWorkdays(finish, Math.min(Math.max(0, Math.trunc(own)), 60), calendar)
  if (row['client_party'] === true) return { submit: null, due: shown }
  return {
    submit: shown,
    due: addWorkdays(shown, Math.min(Math.max(0, Math.trunc(reviewDays)), 60), calendar),
  }
}

/** Days without work between two days, for the chart. */
export function freeDays(from: Day, to: Day, calendar: Calendar): readonly Day[] {
  const start = Date.parse(`${from}T00:00:00Z`)
  const count = Math.min(
    MOST_SPAN,
    Math.max(0, Math.round((Date.parse(`${to}T00:00:00Z`) - start) / 86_400_000)),
  )
  return Array.from({ length: count + 1 }, (_, index) =>
    new Date(start + index * 86_400_000).toISOString().slice(0, 10),
  ).filter((day) => !isWorkday(day, calendar))
}

/** Late tasks by cause: how many, and their workdays (各项延误合计, corrections 13). */
export function delays(
  tasks: readonly Answers[],
): ReadonlyMap<string, { readonly tasks: number; readonly days: number }> {
  const late = tasks.filter((row) => Number(row['finish_variance_days'] ?? 0) > 0)
  const byCause = Map.groupBy(late, (row) => text(row, 'delay_cause') || '无')
  return new Map(
    [...byCause].map(([cause, all]) => [
      cause,
      { tasks: all.length, days: all.reduce((sum, row) => sum + Number(row['finish_variance_days']), 0) },
    ]),
  )
}
