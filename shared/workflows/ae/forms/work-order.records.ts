import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { canonicalText } from '../../../signing/covers.ts'
import type { Json } from '../../../values/json.ts'
import { listedIds } from '../facts.ts'

/**
 * A head names the executors once the head's own signature stands (clause 2: 再由执行部门主管委派); where the head has signed
 * as director, once that stands. Where a deputy signed for a head, the head's turn comes when all heads' places are filled.
 */
export function isOwnRowOpen({ answers, signed, state }: DocumentFacts, { me }: FormContext): boolean {
  if (state !== 'open' || !rows(answers, 'depts').some((row) => headOf(row) === me.id)) return false
  const heads = listedIds(answers, 'heads_sign')
  if (!heads.includes(me.id)) return signed.some((one) => one.place === 'sig_director')
  const given = signed.filter((one) => one.place === 'sig_head')
  return given.some((one) => one.name === me.name) || given.length >= heads.length
}

const headOf = (row: Answers): Json => (row['head'] as Answers | null | undefined)?.['id'] ?? null

/** One's own row only, whole and with its reason. */
export function checkDelegation(answers: Answers, context: FormContext, document: DocumentFacts): Problem[] {
  const before = rows(document.answers, 'depts')
  return rows(answers, 'depts').flatMap((row, index) => {
    const earlier = before[index] ?? {}
    if (same(row as Json, earlier as Json)) return []
    if (headOf(row) !== context.me.id)
      return [problem(['depts', index, 'decision'], 'rule', { say: 'notOwnRow' })]
    return [
      ...decisionProblems(row, earlier, index),
      ...executorProblems(row, context, index),
      ...promiseProblems(answers, row, index),
    ]
  })
}

const same = (one: Json, other: Json): boolean => canonicalText([one]) === canonicalText([other])

/** A return says why in five characters at least; so does another executor once one was named (domain 1.4, 2 and 7). */
const REASON = 5

function decisionProblems(row: Answers, earlier: Answers, index: number): Problem[] {
  const decision = text(row, 'decision')
  const isShort = Array.from(text(row, 'reason').trim()).length < REASON
  const before = earlier['executors'] ?? null
  const isChanged = isNamed(before) && !same(before, row['executors'] ?? null)
  const reason = ['depts', index, 'reason']
  if (decision === '') return [problem(['depts', index, 'decision'], 'rule', { say: 'decide' })]
  if (decision === '退回' && isShort) return [problem(reason, 'rule', { say: 'returnReason', least: REASON })]
  return isChanged && isShort ? [problem(reason, 'rule', { say: 'changeReason', least: REASON })] : []
}

const isNamed = (people: Json): boolean => Array.isArray(people) && people.length > 0

/** Executors are told, invited and may be asked to sign, so they are members of staff. */
function executorProblems(row: Answers, { people }: FormContext, index: number): Problem[] {
  const named = Array.isArray(row['executors']) ? (row['executors'] as readonly (Answers | null)[]) : []
  const strangers = named.filter((person) => !people.some((one) => one.id === person?.['id']))
  const names = strangers.map((person) => text(person ?? {}, 'name')).join('、')
  return strangers.length === 0
    ? []
    : [problem(['depts', index, 'executors'], 'rule', { say: 'executorOffList', names })]
}

/** After the order was opened, and not after the last of the department's work is due. */
function promiseProblems(answers: Answers, row: Answers, index: number): Problem[] {
  const promised = text(row, 'promised_at')
  if (promised === '') return []
  const at = ['depts', index, 'promised_at']
  if (promised <= text(answers, 'issue_date')) return [problem(at, 'rule', { say: 'promisedEarly' })]
  const due = rows(answers, 'tasks')
    .filter((task) => text(task, 'dept') === text(row, 'dept'))
    .map((task) => text(task, 'due_at'))
    .toSorted()
    .at(-1)
  return due && promised > due ? [problem(at, 'rule', { say: 'promisedLate', due })] : []
}
