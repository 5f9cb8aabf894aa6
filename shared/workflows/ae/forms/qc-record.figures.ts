import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import { every } from '../facts.ts'

/** What the checks of a project say to each other. */

const BAD = ['返工', '拒收', '进度延误']
const FAMILY = ['成品检验', '复检']

export const kindOf = ({ answers }: { readonly answers: Answers }): string => text(answers, 'kind')
export const isSample = (at: { readonly answers: Answers }): boolean => kindOf(at) === '打样签样'
/** Finished goods are counted. */
export const isFinal = (at: { readonly answers: Answers }): boolean => FAMILY.includes(kindOf(at))
export const isRecheck = (at: { readonly answers: Answers }): boolean => kindOf(at) === '复检'
/** Its conclusion asks somebody to do something by a day, and to be looked at again. */
export const needsAction = ({ answers }: { readonly answers: Answers }): boolean =>
  BAD.includes(text(answers, 'conclusion'))

/**
 * Nobody has looked again yet. A 复检 names the check it is about; a later check of the same party's goods of the same kind
 * counts as well (a second sample), unless it names another one.
 */
export function isOpen(check: DocumentFacts, context: Pick<FormContext, 'documents'>): boolean {
  if (!needsAction(check)) return false
  const all = every(context, 'qc_record')
  const later = all.slice(all.findIndex((one) => one.id === check.id) + 1)
  return !later.some(({ answers }) => {
    // Offered with every draft while something is open; it counts on a 复检 alone.
    const about = isRecheck({ answers }) ? text(answers, 'recheck_of') : ''
    if (about !== '') return about === check.number
    return text(answers, 'party') === text(check.answers, 'party') && isSameKind(answers, check.answers)
  })
}

const isSameKind = (one: Answers, other: Answers): boolean => {
  const kinds = [text(one, 'kind'), text(other, 'kind')]
  return kinds[0] === kinds[1] || kinds.every((kind) => FAMILY.includes(kind))
}

/** Checks whose defects wait for a second look, oldest first. */
export const openChecks = (context: Pick<FormContext, 'documents'>): readonly DocumentFacts[] =>
  every(context, 'qc_record').filter((one) => isOpen(one, context))
