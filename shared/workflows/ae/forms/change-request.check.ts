import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { text } from '../../../forms/read.ts'
import { every } from '../facts.ts'
import { chargedOf, totalAfter } from '../rules/changes.ts'

const RECORD = /^MR-\d{8}-\d+/

const rule = (key: string, say: string, params: Problem['params'] = {}): Problem =>
  problem([key], 'rule', { say, ...params })

/** What a client would sign without noticing: a change of nothing, a charge of nothing, a price below nought. */
export function checkChange(answers: Answers, context: FormContext): Problem[] {
  const [before, after] = [text(answers, 'before'), text(answers, 'after')]
  return [
    ...(before !== '' && before === after ? [rule('after', 'nothingChanges')] : []),
    ...(isSourceUnknown(answers, context) ? [rule('source_ref', 'sourceUnknown')] : []),
    ...checkMoney(answers, context),
  ]
}

function checkMoney(answers: Answers, context: FormContext): Problem[] {
  const { cost_delta: cost, tax_rate: rate, chargeable } = answers
  const rates = context.settings.vatRates
  const after = totalAfter(answers, context)
  return [
    ...(cost === 0 && chargeable === '收费' ? [rule('chargeable', 'chargesNothing')] : []),
    ...(typeof rate === 'number' && !rates.includes(rate)
      ? [rule('tax_rate', 'rateNotListed', { rates: rates.join('、') })]
      : []),
    ...(after !== null && after < 0 && chargedOf(answers) < 0 ? [rule('cost_delta', 'belowNought')] : []),
  ]
}

/** A record that is named exists; a source that is no record of ours may be named in any words. */
function isSourceUnknown(answers: Answers, context: FormContext): boolean {
  const [number] = RECORD.exec(text(answers, 'source_ref')) ?? []
  return number !== undefined && !every(context, 'client_meeting').some((one) => one.number === number)
}
