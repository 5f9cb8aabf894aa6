import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant, millis } from '../../../values/time.ts'
import { every } from '../facts.ts'

const rule = (at: Problem['at'], say: string, params: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...params })

/** Rounds count up, times run forward, and what stands over all agrees with what stands beside each option. */
export function checkProposal(answers: Answers, context: FormContext): Problem[] {
  return [
    ...checkTimes(answers, context),
    ...checkRound(answers, context),
    ...checkNames(answers),
    ...checkOverall(answers),
  ]
}

function checkTimes(answers: Answers, { zone }: FormContext): Problem[] {
  const [start, end, next] = ['presented_at', 'end_at', 'next_due'].map((key) => text(answers, key))
  const known = isInstant(start ?? '') && isInstant(end ?? '')
  const backwards = known && millis(end ?? '') <= millis(start ?? '')
  const early = isInstant(start ?? '') && next !== '' && (next ?? '') < dayOf(start ?? '', zone)
  return [
    ...(backwards ? [problem(['end_at'], 'notAfter', { field: 'presented_at' })] : []),
    ...(early ? [rule(['next_due'], 'nextBefore')] : []),
  ]
}

/** One record to a round, and none left out: what is over the included rounds is counted from it. */
function checkRound(answers: Answers, context: FormContext): Problem[] {
  const round = answers['round_no']
  const taken = every(context, 'proposal').map((one) => Number(one.answers['round_no'] ?? 0))
  if (typeof round !== 'number') return []
  if (taken.includes(round)) return [rule(['round_no'], 'sameRound', { round })]
  const next = Math.max(0, ...taken) + 1
  return round > next ? [rule(['round_no'], 'roundLeftOut', { round: next })] : []
}

function checkNames(answers: Answers): Problem[] {
  const names = rows(answers, 'options').map((row) => text(row, 'name'))
  const again = names.findIndex((one, index) => one !== '' && names.indexOf(one) < index)
  return again >= 0 ? [rule(['options', again, 'name'], 'sameOption')] : []
}

type Results = readonly string[]
const count = (results: Results, result: string): number => results.filter((one) => one === result).length

/** When each of the four may stand, and the sentence where it may not. */
const OVERALL: { readonly [overall: string]: readonly [say: string, holds: (results: Results) => boolean] } =
  {
    全部通过: ['overallPassed', (all) => count(all, '通过') === all.length],
    部分通过: ['overallPartly', (all) => count(all, '通过') > 0 && count(all, '通过') < all.length],
    修改后再提: ['overallAgain', (all) => count(all, '修改') + count(all, '待定') > 0],
    否决: ['overallNone', (all) => count(all, '否决') === all.length],
  }

function checkOverall(answers: Answers): Problem[] {
  const results = rows(answers, 'options').map((row) => text(row, 'result'))
  const rules = OVERALL[text(answers, 'overall')]
  if (!rules || results.length === 0 || results.includes('')) return []
  const [say, holds] = rules
  return holds(results) ? [] : [rule(['overall'], say)]
}
