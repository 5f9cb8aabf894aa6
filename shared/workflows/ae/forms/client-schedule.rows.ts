import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { confirmedTimeline, newest } from '../facts.ts'
import { calendarFor, clientDates } from '../rules/timeline.ts'

/** What the client sees of the timeline: derived, never typed (domain 2.7). */

/** Workdays the client has for each review; as agreed in the requirement record. */
export const reviewDays = (context: FormContext): number => {
  const days = newest(context, 'requirement')?.answers['review_days']
  return typeof days === 'number' ? days : 3
}

/** Tasks of a timeline that the client sees, in its order. */
export const visibleTasks = (timeline: Answers): readonly Answers[] =>
  rows(timeline, 'tasks').filter((row) => row['client_visible'] === true)

/** The rows of the timeline the client sees, numbered, each with its dates: theirs alone has no day of submission. */
export function derivedRows(timeline: Answers, context: FormContext): readonly Answers[] {
  const calendar = calendarFor(timeline, context)
  const buffer = Number(timeline['buffer_days'] ?? 0)
  return visibleTasks(timeline).map((row, index): Answers => {
    const { submit, due } = clientDates(row, buffer, reviewDays(context), calendar)
    return {
      no: index + 1,
      phase: text(row, 'phase'),
      content: text(row, 'client_name') || text(row, 'name'),
      submit_date: submit,
      client_due: due,
      output: text(row, 'name'),
      remark: row['client_party'] === true ? '需客户配合' : null,
    }
  })
}

const DERIVED = ['no', 'phase', 'content', 'submit_date', 'client_due'] as const

/** Output and remark are words beside it; everything else is the timeline's. */
const sameRow = (one: Answers, other: Answers): boolean =>
  DERIVED.every((key) => (one[key] ?? null) === (other[key] ?? null))

/** Whether a schedule still says what the timeline says. */
export function agrees(schedule: Answers, timeline: Answers, context: FormContext): boolean {
  const derived = derivedRows(timeline, context)
  const shown = rows(schedule, 'rows')
  return shown.length === derived.length && shown.every((row, index) => sameRow(row, derived[index] ?? {}))
}

/** Departments whose head has not confirmed the newest timeline. */
export function unconfirmed(context: FormContext): readonly string[] {
  const timeline = newest(context, 'internal_timeline')
  if (!timeline || confirmedTimeline(context)) return []
  const signed = timeline.signed.filter(({ place }) => place === 'sig_dept_confirms').map(({ name }) => name)
  return rows(timeline.answers, 'dept_confirms')
    .filter(
      (row) => row['agreed'] === false || !signed.includes(text((row['head'] ?? {}) as Answers, 'name')),
    )
    .map((row) => text(row, 'dept'))
}
