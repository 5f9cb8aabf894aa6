import type { Answers, DocumentFacts, FormContext, PersonFacts } from '../../../forms/context.ts'
import { type Path, type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { canonicalText } from '../../../signing/covers.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import type { Calendar } from '../../../values/workdays.ts'
import { departments } from '../facts.ts'
import { calendarFor, cycleIn, earliestStart, planFinish, predecessors, variance } from '../rules/timeline.ts'

const rule = (at: Path, say: string, params: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...params })

/** Rules of the plan (domain 2.6): numbers once, no circle, nothing before what it waits for; heads and owners known. */
export function checkTimeline(answers: Answers, context: FormContext): Problem[] {
  const tasks = rows(answers, 'tasks')
  const calendar = calendarFor(answers, context)
  const numbers = tasks.map((row) => text(row, 'wbs'))
  const circle = cycleIn(tasks)
  return [
    ...(circle ? [rule(['tasks'], 'cycle', { wbs: circle })] : []),
    ...tasks.flatMap((row, index) => [
      ...(numbers[index] !== '' && numbers.indexOf(numbers[index] ?? '') < index
        ? [rule(['tasks', index, 'wbs'], 'sameWbs')]
        : []),
      ...predecessors(row)
        .filter((wbs) => !numbers.includes(wbs))
        .map((wbs) => rule(['tasks', index, 'pred'], 'noSuchTask', { wbs })),
      ...(circle ? [] : tooEarly(row, index, tasks, calendar)),
    ]),
    ...checkHeads(answers, context),
    ...checkNotified(answers, context),
  ]
}

function tooEarly(row: Answers, index: number, tasks: readonly Answers[], calendar: Calendar): Problem[] {
  const earliest = earliestStart(row, tasks, calendar)
  const start = text(row, 'plan_start')
  return earliest && start !== '' && start < earliest
    ? [rule(['tasks', index, 'plan_start'], 'beforePredecessor', { day: earliest })]
    : []
}

/** Each department with a task confirms once, through a head who can sign. */
function checkHeads(answers: Answers, context: FormContext): Problem[] {
  const listed = rows(answers, 'dept_confirms').map((row) => text(row, 'dept'))
  const working = new Set(rows(answers, 'tasks').map((row) => text(row, 'dept')))
  const missing = [...new Set(departments(context).map((row) => text(row, 'dept')))].filter(
    (dept) => working.has(dept) && !listed.includes(dept),
  )
  return [
    ...missing.map((dept) => rule(['dept_confirms'], 'deptMissing', { dept })),
    ...rows(answers, 'dept_confirms').flatMap((row, index) => [
      ...(listed.indexOf(listed[index] ?? '') < index
        ? [rule(['dept_confirms', index, 'dept'], 'sameDept')]
        : []),
      ...headOffList(row, index, context.people),
    ]),
  ]
}

function headOffList(row: Answers, index: number, people: readonly PersonFacts[]): Problem[] {
  const head = row['head'] as Answers | null | undefined
  const known = people.some((one) => one.id === head?.['id'])
  return known || text(head ?? {}, 'name') === ''
    ? []
    : [rule(['dept_confirms', index, 'head'], 'headOffList')]
}

/** Everybody of the staff who owns a task is told, the writer apart, who tells them. */
function checkNotified(answers: Answers, { people, me }: FormContext): Problem[] {
  const told = Array.isArray(answers['notify']) ? (answers['notify'] as readonly Answers[]) : []
  if (told.length === 0) return []
  const names = new Set(told.map((one) => text(one, 'name')))
  const owners = new Set(rows(answers, 'tasks').map((row) => text(row, 'owner')))
  const missing = people.filter(({ id, name }) => id !== me.id && owners.has(name) && !names.has(name))
  return missing.map(({ name }) => rule(['notify'], 'ownerNotNotified', { name }))
}

/** Every late task has a cause (domain 3.6). */
export function isLateFor(row: Answers, answers: Answers, context: FormContext): boolean {
  const calendar = calendarFor(answers, context)
  const planned = { ...row, plan_finish: row['plan_finish'] ?? planFinish(row, calendar) }
  return (variance(planned, calendar) ?? 0) > 0
}

/** Actual dates are past ones, in order, and what came late came so through somebody. */
export function checkProgress(answers: Answers, context: FormContext): Problem[] {
  const today = dayOf(context.now, context.zone)
  return rows(answers, 'tasks').flatMap((row, index) => {
    const [start, finish] = [text(row, 'actual_start'), text(row, 'actual_finish')]
    const at = (column: string): Path => ['tasks', index, column]
    return [
      ...(start > today ? [rule(at('actual_start'), 'inFuture')] : []),
      ...(finish > today ? [rule(at('actual_finish'), 'inFuture')] : []),
      ...(start !== '' && finish !== '' && finish < start
        ? [rule(at('actual_finish'), 'finishBeforeStart')]
        : []),
      ...(text(row, 'delay_cause') === '无' && isLateFor(row, answers, context)
        ? [rule(at('delay_cause'), 'causeNeeded')]
        : []),
    ]
  })
}

/** A head speaks for their own department, and says why when they do not agree. */
export function checkConfirm(answers: Answers, { me }: FormContext, document: DocumentFacts): Problem[] {
  const before = rows(document.answers, 'dept_confirms')
  return rows(answers, 'dept_confirms').flatMap((row, index) => {
    const changed = said(row) !== said(before[index] ?? {})
    const own = (row['head'] as Answers | null | undefined)?.['id'] === me.id
    const silent = row['agreed'] === false && text(row, 'comment') === ''
    return [
      ...(changed && !own ? [rule(['dept_confirms', index, 'agreed'], 'notOwnRow')] : []),
      ...(silent ? [rule(['dept_confirms', index, 'comment'], 'commentNeeded')] : []),
    ]
  })
}

/** What a head enters; an empty cell is an absent one. */
const said = (row: Answers): string => canonicalText([(row['agreed'] ?? null) as Json, text(row, 'comment')])
