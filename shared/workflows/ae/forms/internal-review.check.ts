import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { type Path, type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { type Day, dayOf, isInstant } from '../../../values/time.ts'
import { newest } from '../facts.ts'
import { isUsual } from '../rules/timeline.ts'
import { proposalsIn } from './internal-timeline.reminders.ts'

const rule = (at: Path, say: string, params: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...params })

/** The day the works go to the client by the timeline: the first proposal after a review; null when none is planned. */
export function proposalAfter(reviewed: Day, context: FormContext): Day | null {
  const tasks = rows(newest(context, 'internal_timeline')?.answers ?? {}, 'tasks')
  const days = proposalsIn(tasks).map((row) => text(row, 'plan_finish'))
  return days.filter((day) => isUsual(day) && day > reviewed).toSorted()[0] ?? null
}

export function reviewedDay(answers: Answers, { zone }: FormContext): Day | null {
  const at = text(answers, 'reviewed_at')
  return isInstant(at) ? dayOf(at, zone) : null
}

/**
 * A fault that was found is a fix with an owner; a criterion that failed cannot pass, one to be changed passes only after
 * changes; nor does work pass whose legal side nobody looked at (domain 2.8).
 */
export function checkReview(answers: Answers, context: FormContext): Problem[] {
  const results = rows(answers, 'criteria').map((row) => text(row, 'result'))
  const conclusion = text(answers, 'conclusion')
  const passes = conclusion === '通过' || conclusion === '修改后通过'
  return [
    ...(results.includes('需修改') && rows(answers, 'fixes').length === 0
      ? [rule(['fixes'], 'needsFix')]
      : []),
    ...(passes && results.includes('不通过') ? [rule(['conclusion'], 'cannotPass')] : []),
    ...(conclusion === '通过' && !results.includes('不通过') && results.includes('需修改')
      ? [rule(['conclusion'], 'passAfterChanges')]
      : []),
    ...(passes && answers['legal_checked'] !== true ? [rule(['legal_checked'], 'legalFirst')] : []),
    ...sameWork(answers),
    ...checkReviewers(answers, context),
    ...checkDue(answers, context),
  ]
}

function sameWork(answers: Answers): Problem[] {
  const names = rows(answers, 'works').map((row) => `${text(row, 'name')} ${text(row, 'version')}`)
  return names.flatMap((name, index) =>
    name.trim() !== '' && names.indexOf(name) < index ? [rule(['works', index, 'version'], 'sameWork')] : [],
  )
}

function checkReviewers(answers: Answers, { people }: FormContext): Problem[] {
  const named = Array.isArray(answers['reviewers']) ? (answers['reviewers'] as readonly Answers[]) : []
  const strangers = named.filter(
    (one) => text(one, 'name') !== '' && !people.some(({ id }) => id === one['id']),
  )
  return strangers.map((one) => rule(['reviewers'], 'reviewerOffList', { name: text(one, 'name') }))
}

/** A fix is due after the review and before the proposal it is for. */
function checkDue(answers: Answers, context: FormContext): Problem[] {
  const reviewed = reviewedDay(answers, context)
  if (!reviewed) return []
  const proposal = proposalAfter(reviewed, context)
  return rows(answers, 'fixes').flatMap((row, index) => {
    const due = text(row, 'due_at')
    const at = ['fixes', index, 'due_at']
    if (due !== '' && due < reviewed) return [problem(at, 'beforeDay', { day: reviewed })]
    return proposal && due >= proposal ? [rule(at, 'dueAfterProposal', { day: proposal })] : []
  })
}

/** A fix was done between the review and today, and somebody of the office looked at it. */
export function checkClosing(answers: Answers, context: FormContext, _document: DocumentFacts): Problem[] {
  const [reviewed, today] = [reviewedDay(answers, context) ?? '', dayOf(context.now, context.zone)]
  return rows(answers, 'fixes').flatMap((row, index) => {
    const done = text(row, 'done_at')
    if (done === '') return []
    return [
      ...(done < reviewed ? [rule(['fixes', index, 'done_at'], 'closeBeforeDone')] : []),
      ...(done > today ? [rule(['fixes', index, 'done_at'], 'notDoneYet')] : []),
    ]
  })
}
