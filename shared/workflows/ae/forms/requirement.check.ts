import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant } from '../../../values/time.ts'

/** Rules of the requirement record (domain 2.1). */
export function checkRequirement(answers: Answers, context: FormContext): Problem[] {
  return [
    ...tooShort(answers, 'client_intent', 20),
    ...tooShort(answers, 'desired_result', 10),
    ...checkBudget(answers),
    ...checkDeadline(answers, context),
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

/** Asked of the day of the contact, not of today: the record is revised long after its deadline was set. */
function checkDeadline(answers: Answers, { zone }: FormContext): Problem[] {
  const [contacted, deadline] = [text(answers, 'contacted_at'), text(answers, 'required_date')]
  if (!isInstant(contacted) || deadline === '' || deadline >= dayOf(contacted, zone)) return []
  return [problem(['required_date'], 'rule', { say: 'deadlineBeforeContact' })]
}

/**
 * One person answers for the client, and each can be reached. Somebody who may sign is not needed yet: only before the
 * client's first signature (domain 2.1), and until then it is a reminder.
 */
function checkContacts(answers: Answers): Problem[] {
  const contacts = rows(answers, 'contacts')
  if (contacts.length === 0) return []
  const main = contacts.filter((row) => row['is_main'] === true).length
  return [
    ...(main === 1 ? [] : [problem(['contacts'], 'rule', { say: 'oneMain' })]),
    ...contacts.flatMap(checkReach),
  ]
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

function checkReach(row: Answers, index: number): Problem[] {
  const [phone, email] = [text(row, 'phone').trim(), text(row, 'email').trim()]
  if (phone === '' && email === '') return [problem(['contacts', index, 'phone'], 'rule', { say: 'reach' })]
  return email === '' || EMAIL.test(email)
    ? []
    : [problem(['contacts', index, 'email'], 'rule', { say: 'email' })]
}

/** 暂不需要 stands alone (广告法 §34: proofs are verified before design and production). */
function checkProofs(answers: Answers): Problem[] {
  const proofs = answers['legal_docs']
  const several = Array.isArray(proofs) && proofs.length > 1 && proofs.includes('暂不需要')
  return several ? [problem(['legal_docs'], 'rule', { say: 'notAlone' })] : []
}
