import type { Answers } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'

/** Rules of the requirement record (domain 2.1). */
export function checkRequirement(answers: Answers): Problem[] {
  return [
    ...tooShort(answers, 'client_intent', 20),
    ...tooShort(answers, 'desired_result', 10),
    ...checkBudget(answers),
    ...checkContacts(answers),
    ...checkProofs(answers),
  ]
}

/** Clause 1 asks for 客户意图 in so many words that others can work from it. */
function tooShort(answers: Answers, key: string, least: number): Problem[] {
  const length = Array.from(text(answers, key)).length
  return length > 0 && length < least ? [problem([key], 'rule', { say: 'tooShort', least, length })] : []
}

function checkBudget(answers: Answers): Problem[] {
  const [least, most] = [Number(answers['budget_min'] ?? 0), Number(answers['budget_amount'] ?? 0)]
  const isRange = text(answers, 'budget_status') === '仅有区间'
  return isRange && most > 0 && least > most ? [problem(['budget_min'], 'rule', { say: 'minOverMax' })] : []
}

/** Somebody answers for the client, somebody may sign, and each can be reached. */
function checkContacts(answers: Answers): Problem[] {
  const contacts = rows(answers, 'contacts')
  if (contacts.length === 0) return []
  const main = contacts.filter((row) => row['is_main'] === true).length
  const unreachable = contacts.flatMap((row, index) =>
    text(row, 'phone') === '' && text(row, 'email') === ''
      ? [problem(['contacts', index, 'phone'], 'rule', { say: 'reach' })]
      : [],
  )
  return [
    ...(main === 1 ? [] : [problem(['contacts'], 'rule', { say: 'oneMain' })]),
    ...(contacts.some((row) => row['can_sign'] === true)
      ? []
      : [problem(['contacts'], 'rule', { say: 'oneSigner' })]),
    ...unreachable,
  ]
}

/** 暂不需要 stands alone (广告法 §34: proofs are verified before design and production). */
function checkProofs(answers: Answers): Problem[] {
  const proofs = answers['legal_docs']
  const several = Array.isArray(proofs) && proofs.length > 1 && proofs.includes('暂不需要')
  return several ? [problem(['legal_docs'], 'rule', { say: 'notAlone' })] : []
}
