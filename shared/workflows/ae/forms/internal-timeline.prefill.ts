import type { Answers, DocumentFacts, FormContext, Situation } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { canonicalText } from '../../../signing/covers.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { carried, departments, newest } from '../facts.ts'
import { calendarFor, planFinish } from '../rules/timeline.ts'

export const today: Prefill = ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } })

/** Each piece of the work order is a task to date; dates and order are the AE's to agree with the heads. */
export const tasks: Prefill = (context) => {
  const order = newest(context, 'work_order')
  const listed = rows(order?.answers ?? {}, 'tasks')
  if (!order || listed.length === 0) return undefined
  return carried(
    order,
    listed.map(
      (row, index): Answers => ({
        wbs: String(index + 1),
        phase: null,
        name: row['item'] ?? null,
        dept: row['dept'] ?? null,
        owner: executorOf(context, text(row, 'dept')),
        pred: null,
        plan_start: null,
        plan_days: null,
        client_visible: false,
        client_name: null,
        client_buffer: null,
        client_party: false,
      }),
    ),
  )
}

/** The first executor the head of the department named. */
function executorOf(context: FormContext, dept: string): string | null {
  const row = departments(context).find((one) => text(one, 'dept') === dept)
  const named = row && Array.isArray(row['executors']) ? (row['executors'] as readonly Answers[]) : []
  return named[0] ? text(named[0], 'name') : null
}

/** Everybody named as an executor. */
export const notified: Prefill = (context) => {
  const all = departments(context).flatMap((row) =>
    Array.isArray(row['executors']) ? (row['executors'] as readonly Json[]) : [],
  )
  return all.length === 0 ? undefined : { value: all, source: { code: 'people' } }
}

/** A task before the closing phase ends after the client's deadline: allowed, with a reason. */
export function isOverDeadline({ answers, context }: Situation): boolean {
  const deadline = text(newest(context, 'requirement')?.answers ?? {}, 'required_date')
  if (deadline === '') return false
  const calendar = calendarFor(answers, context)
  return rows(answers, 'tasks').some(
    (row) => text(row, 'phase') !== '收尾' && (planFinish(row, calendar) ?? '') > deadline,
  )
}

/** Years of the plan without a holiday list: they count Monday to Friday, and the plan says so (domain 3.5). */
export function unlistedYears(answers: Answers, context: FormContext): string {
  if (text(answers, 'calendar') === '自然日') return ''
  const listed = new Set(context.calendar.holidays.map((day) => day.slice(0, 4)))
  const years = rows(answers, 'tasks').flatMap((row) => [
    text(row, 'plan_start'),
    planFinish(row, context.calendar) ?? '',
  ])
  const missing = years
    .map((day) => day.slice(0, 4))
    .filter((year) => /^\d{4}$/.test(year) && !listed.has(year))
  return [...new Set(missing)].toSorted().join('、')
}

/** A head speaks for their own department. */
export function ownRowOnly(answers: Answers, document: DocumentFacts, me: string): Problem[] {
  const before = rows(document.answers, 'dept_confirms')
  return rows(answers, 'dept_confirms').flatMap((row, index) => {
    const changed = canonicalText([row as Json]) !== canonicalText([(before[index] ?? null) as Json])
    const own = (row['head'] as Answers | null | undefined)?.['id'] === me
    return changed && !own ? [problem(['dept_confirms', index, 'agreed'], 'rule', { say: 'notOwnRow' })] : []
  })
}
