import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { clientDeadline } from '../facts.ts'

/** Rules of the work order (domain 2.4). */
export function checkWorkOrder(answers: Answers, context: FormContext): Problem[] {
  return [...checkDates(answers, context), ...checkDepartments(answers, context)]
}

/** Nothing is due after the client's deadline, and the first draft comes before the final one. */
function checkDates(answers: Answers, context: FormContext): Problem[] {
  const deadline = clientDeadline(context)
  const isLate = (day: string) => day !== '' && deadline !== '' && day > deadline
  const late = (at: readonly (string | number)[]) => problem(at, 'rule', { say: 'afterDeadline', deadline })
  const [draft, final] = [text(answers, 'first_draft_at'), text(answers, 'final_at')]
  return [
    ...rows(answers, 'tasks').flatMap((row, index) =>
      isLate(text(row, 'due_at')) ? [late(['tasks', index, 'due_at'])] : [],
    ),
    ...(isLate(final) ? [late(['final_at'])] : []),
    ...(draft !== '' && final !== '' && draft > final
      ? [problem(['first_draft_at'], 'rule', { say: 'draftAfterFinal' })]
      : []),
  ]
}

/** One row for each department that has work, its head on the staff list (a head signs here). */
function checkDepartments(answers: Answers, { people }: FormContext): Problem[] {
  const working = new Set(rows(answers, 'tasks').map((row) => text(row, 'dept')))
  const listed = rows(answers, 'depts')
  const missing = [...working].filter(
    (dept) => dept !== '' && !listed.some((row) => text(row, 'dept') === dept),
  )
  const twice = listed.flatMap((row, index) =>
    text(row, 'dept') !== '' && listed.findIndex((one) => text(one, 'dept') === text(row, 'dept')) < index
      ? [problem(['depts', index, 'dept'], 'rule', { say: 'deptTwice' })]
      : [],
  )
  return [
    ...twice,
    ...(missing.length > 0 && listed.length > 0
      ? [problem(['depts'], 'rule', { say: 'deptWithoutRow', dept: missing.join('、') })]
      : []),
    ...listed.flatMap((row, index) => rowProblems(row, index, working, people)),
  ]
}

function rowProblems(
  row: Answers,
  index: number,
  working: ReadonlySet<string>,
  people: FormContext['people'],
): Problem[] {
  const dept = text(row, 'dept')
  const head = (row['head'] as Answers | null | undefined)?.['id']
  const named = text((row['head'] as Answers | null | undefined) ?? {}, 'name')
  return [
    ...(dept !== '' && working.size > 0 && !working.has(dept)
      ? [problem(['depts', index, 'dept'], 'rule', { say: 'rowWithoutDept' })]
      : []),
    ...(named !== '' && !people.some((one) => one.id === head)
      ? [problem(['depts', index, 'head'], 'rule', { say: 'headOffList' })]
      : []),
  ]
}
