import type { Answers, FormContext, PersonFacts } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant, millis } from '../../../values/time.ts'
import { favourableReview } from '../facts.ts'

export const isWaived = (answers: Answers): boolean => answers['waived'] === true

/** Minutes of the run-down: as measured where it was, else as planned. */
export const totalMinutes = (answers: Answers): number =>
  rows(answers, 'agenda').reduce((sum, row) => sum + Number(row['actual_min'] ?? row['plan_min'] ?? 0), 0)

export const plannedMinutes = (answers: Answers): number =>
  rows(answers, 'agenda').reduce((sum, row) => sum + Number(row['plan_min'] ?? 0), 0)

/** Minutes beyond the limit; 0 within it. */
export const overMinutes = (answers: Answers): number => {
  const limit = answers['time_limit']
  return typeof limit === 'number' ? Math.max(0, totalMinutes(answers) - limit) : 0
}

/** Rules of a rehearsal that was held; a waived one needs its reason and the proposal alone (domain 2.9). */
export function checkRehearsal(answers: Answers, context: FormContext): Problem[] {
  return isWaived(answers)
    ? checkProposalAt(answers, context.now)
    : [
        ...checkProposalAt(answers, text(answers, 'rehearsed_at')),
        ...sinceReview(answers, context),
        ...strangers(answers, context.people),
        ...checkLength(answers),
      ]
}

function checkProposalAt(answers: Answers, after: string): Problem[] {
  const proposal = text(answers, 'proposal_at')
  const isBefore = isInstant(proposal) && isInstant(after) && millis(proposal) <= millis(after)
  return isBefore ? [problem(['proposal_at'], 'rule', { say: 'afterProposal' })] : []
}

/** What is rehearsed has passed its review; an earlier run-through was of something else. */
function sinceReview(answers: Answers, context: FormContext): Problem[] {
  const reviewed = text(favourableReview(context)?.answers ?? {}, 'reviewed_at')
  const held = text(answers, 'rehearsed_at')
  const isEarly = isInstant(reviewed) && isInstant(held) && millis(held) < millis(reviewed)
  return isEarly
    ? [problem(['rehearsed_at'], 'rule', { say: 'beforeReview', day: dayOf(reviewed, context.zone) })]
    : []
}

function strangers(answers: Answers, people: readonly PersonFacts[]): Problem[] {
  return rows(answers, 'agenda').flatMap((row, index) => {
    const person = (row['presenter'] ?? {}) as Answers
    const known = people.some((one) => one.id === person['id'])
    return known || text(person, 'name') === ''
      ? []
      : [problem(['agenda', index, 'presenter'], 'rule', { say: 'offList' })]
  })
}

/** Too long as measured is not ready as it is. */
function checkLength(answers: Answers): Problem[] {
  const ready = text(answers, 'conclusion') === '可以提案'
  return ready && overMinutes(answers) > 0
    ? [problem(['conclusion'], 'rule', { say: 'overTime', minutes: overMinutes(answers) })]
    : []
}
