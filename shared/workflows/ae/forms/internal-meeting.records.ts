import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'

/** A signer may add an objection to their own row; nobody speaks for another (domain 1.3, clause 5). */
export function checkObjection(answers: Answers, { me }: FormContext, document: DocumentFacts): Problem[] {
  const before = rows(document.answers, 'attendees')
  return rows(answers, 'attendees').flatMap((row, index) => {
    const changed = text(row, 'objection') !== text(before[index] ?? {}, 'objection')
    const own = (row['name'] as Answers | null | undefined)?.['id'] === me.id
    if (!changed) return []
    const at = ['attendees', index, 'objection']
    if (!own) return [problem(at, 'rule', { say: 'notOwnRow' })]
    return row['present'] === true ? [] : [problem(at, 'rule', { say: 'objectionOfAbsent' })]
  })
}
