import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { text } from '../../../forms/read.ts'
import { formatFen } from '../../../values/money.ts'
import { highestLevel, isAbove, isLevel } from '../rules/notice-letters.ts'
import { isPaid, outstandingOf, tracker } from '../rules/receivables.ts'
import { type Due, daysLate, dueNamed, sentLevels } from './payment-notice.figures.ts'

const rule = (key: string, say: string, params: Problem['params'] = {}): Problem =>
  problem([key], 'rule', { say, ...params })

/** A letter asks for what the tracker says is owed, on the day it says, and not in a sharper tone than is due. */
export function checkNotice(answers: Answers, context: FormContext): Problem[] {
  const name = text(answers, 'row')
  if (name === '' || tracker(context).length === 0) return []
  const due = dueNamed(name, context)
  if (!due) return [rule('row', 'noSuchRow')]
  if (isPaid(due.row)) return [rule('row', 'alreadyPaid')]
  return [...checkFigures(answers, due), ...checkLevel(answers, due, context)]
}

function checkFigures(answers: Answers, { row, day }: Due): Problem[] {
  const amount = answers['amount']
  const owed = outstandingOf(row)
  const due = text(answers, 'due_date')
  return [
    ...(typeof amount === 'number' && amount !== owed
      ? [rule('amount', 'amountDiffers', { amount: formatFen(owed) })]
      : []),
    ...(day !== null && due !== '' && due !== day ? [rule('due_date', 'dueDiffers', { day })] : []),
  ]
}

function checkLevel(answers: Answers, { row, day }: Due, context: FormContext): Problem[] {
  const level = text(answers, 'level')
  if (!isLevel(level) || level === '付款通知') return []
  if (daysLate(day, context) === 0) return [rule('level', 'notOverdue')]
  const most = highestLevel(sentLevels(text(row, 'name'), context))
  return isAbove(level, most) ? [rule('level', 'tooSharp', { level: most })] : []
}
