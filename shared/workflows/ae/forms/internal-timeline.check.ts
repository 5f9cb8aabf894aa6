import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { calendarFor, cycleIn, earliestStart, planFinish, predecessors, variance } from '../rules/timeline.ts'

/** Rules of the plan (domain 2.6): numbers once, no circle, nothing before what it waits for. */
export function checkTimeline(answers: Answers, context: FormContext): Problem[] {
  const tasks = rows(answers, 'tasks')
  const calendar = calendarFor(answers, context)
  const numbers = tasks.map((row) => text(row, 'wbs'))
  const circle = cycleIn(tasks)
  return [
    ...(circle ? [problem(['tasks'], 'rule', { say: 'cycle', wbs: circle })] : []),
    ...tasks.flatMap((row, index) => [
      ...(numbers.indexOf(numbers[index] ?? '') < index && numbers[index] !== ''
        ? [problem(['tasks', index, 'wbs'], 'rule', { say: 'sameWbs' })]
        : []),
      ...predecessors(row)
        .filter((wbs) => !numbers.includes(wbs))
        .map((wbs) => problem(['tasks', index, 'pred'], 'rule', { say: 'noSuchTask', wbs })),
      ...(circle ? [] : tooEarly(row, index, tasks, calendar)),
    ]),
    ...checkHeads(answers, context),
  ]
}

function tooEarly(
  row: Answers,
  index: number,
  tasks: readonly Answers[],
  calendar: ReturnType<typeof calendarFor>,
): Problem[] {
  const earliest = earliestStart(row, tasks, calendar)
  const start = text(row, 'plan_start')
  return earliest && start !== '' && start < earliest
    ? [problem(['tasks', index, 'plan_start'], 'rule', { say: 'beforePredecessor', day: earliest })]
    : []
}

function checkHeads(answers: Answers, { people }: FormContext): Problem[] {
  return rows(answers, 'dept_confirms').flatMap((row, index) => {
    const head = row['head'] as Answers | null | undefined
    const known = people.some((one) => one.id === head?.['id'])
    return known || text(head ?? {}, 'name') === ''
      ? []
      : [problem(['dept_confirms', index, 'head'], 'rule', { say: 'headOffList' })]
  })
}

/** Every late task has a cause (domain 3.6). */
export function isLateFor(row: Answers, answers: Answers, context: FormContext): boolean {
  const calendar = calendarFor(answers, context)
  const planned = { ...row, plan_finish: row['plan_finish'] ?? planFinish(row, calendar) }
  return (variance(planned, calendar) ?? 0) > 0
}

export function checkProgress(
  answers: Answers,
  { now, zone }: FormContext,
  _document: DocumentFacts,
): Problem[] {
  const today = dayOf(now, zone)
  return rows(answers, 'tasks').flatMap((row, index) => {
    const [start, finish] = [text(row, 'actual_start'), text(row, 'actual_finish')]
    return [
      ...(start !== '' && finish !== '' && finish < start
        ? [problem(['tasks', index, 'actual_finish'], 'rule', { say: 'finishBeforeStart' })]
        : []),
      ...(start > today || finish > today
        ? [
            problem(['tasks', index, finish > today ? 'actual_finish' : 'actual_start'], 'rule', {
              say: 'inFuture',
            }),
          ]
        : []),
    ]
  })
}
