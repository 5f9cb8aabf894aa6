import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { canonicalText } from '../../../signing/covers.ts'
import type { Json } from '../../../values/json.ts'

/** A head names the executors once their own signature stands (clause 2: 再由执行部门主管委派). */
export function isOwnRowOpen({ answers, signed }: DocumentFacts, { me }: FormContext): boolean {
  const isHead = rows(answers, 'depts').some((row) => headOf(row) === me.id)
  return isHead && signed.some((one) => one.place === 'sig_head' && one.name === me.name)
}

const headOf = (row: Answers): Json => (row['head'] as Answers | null | undefined)?.['id'] ?? null

/** One's own row only; the promise is not before the order, and not after the work is due. */
export function checkDelegation(answers: Answers, { me }: FormContext, document: DocumentFacts): Problem[] {
  const before = rows(document.answers, 'depts')
  return rows(answers, 'depts').flatMap((row, index) => {
    const changed = canonicalText([row as Json]) !== canonicalText([(before[index] ?? null) as Json])
    if (!changed) return []
    if (headOf(row) !== me.id) return [problem(['depts', index, 'decision'], 'rule', { say: 'notOwnRow' })]
    return promiseProblems(answers, row, index)
  })
}

function promiseProblems(answers: Answers, row: Answers, index: number): Problem[] {
  const promised = text(row, 'promised_at')
  if (promised === '') return []
  const at = ['depts', index, 'promised_at']
  if (promised < text(answers, 'issue_date')) return [problem(at, 'rule', { say: 'promisedEarly' })]
  const due = rows(answers, 'tasks')
    .filter((task) => text(task, 'dept') === text(row, 'dept'))
    .map((task) => text(task, 'due_at'))
    .toSorted()
    .at(-1)
  return due && promised > due ? [problem(at, 'rule', { say: 'promisedLate', due })] : []
}
