import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant, millis } from '../../../values/time.ts'

/** Rules between the answers of a meeting record (domain: MR field table and the 24-hour rule). */
export function checkMeeting(answers: Answers, context: FormContext): Problem[] {
  return [
    ...checkTimes(answers),
    ...checkActions(answers, context),
    ...checkRecipients(answers),
    ...checkOpening(answers, context),
  ]
}

function checkTimes(answers: Answers): Problem[] {
  const [start, end, next] = ['start_at', 'end_at', 'next_meeting_at'].map((key) => text(answers, key))
  const problems: Problem[] = []
  if (isInstant(start ?? '') && isInstant(end ?? '') && !isAfter(end, start)) {
    problems.push(problem(['end_at'], 'notAfter', { field: 'start_at' }))
  }
  if (isInstant(next ?? '') && isInstant(end ?? '') && !isAfter(next, end)) {
    problems.push(problem(['next_meeting_at'], 'notAfter', { field: 'end_at' }))
  }
  return problems
}

function isAfter(one = '', other = ''): boolean {
  return isInstant(one) && isInstant(other) && millis(one) > millis(other)
}

/** At least one action or the tick that there is none; each with one owner and a day not before the meeting. */
function checkActions(answers: Answers, { zone }: FormContext): Problem[] {
  const actions = rows(answers, 'actions')
  const none = answers['no_action'] === true
  if (actions.length === 0 && !none) return [problem(['actions'], 'actionsOrNone')]
  if (actions.length > 0 && none) return [problem(['no_action'], 'noneButActions')]
  const end = text(answers, 'end_at')
  const met = isInstant(end) ? dayOf(end, zone) : ''
  return actions.flatMap((row, index) => [
    ...(/[、,，;；/]/.test(text(row, 'owner')) ? [problem(['actions', index, 'owner'], 'oneName')] : []),
    ...(met !== '' && text(row, 'due_at') !== '' && text(row, 'due_at') < met
      ? [problem(['actions', index, 'due_at'], 'beforeDay', { day: met })]
      : []),
  ])
}

/** 分别抄客户及公司相关人员: at least one copy to each side before it may be issued. */
function checkRecipients(answers: Answers): Problem[] {
  const sides = rows(answers, 'distribution').map((row) => text(row, 'side'))
  if (sides.length === 0) return []
  if (!sides.includes('客户')) return [problem(['distribution'], 'needsClientRecipient')]
  return sides.includes('我司') ? [] : [problem(['distribution'], 'needsInternalRecipient')]
}

/** Exactly one record per project opens it. */
function checkOpening(answers: Answers, { documents }: FormContext): Problem[] {
  if (answers['is_opening'] !== true) return []
  const earlier = documents.find((one) => one.form === 'client_meeting' && one.answers['is_opening'] === true)
  return earlier ? [problem(['is_opening'], 'openingAlreadyIssued', { number: earlier.number })] : []
}
