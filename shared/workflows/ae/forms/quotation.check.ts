import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { formatFen } from '../../../values/money.ts'
import { isWhole } from '../rules/payment-split.ts'
import type { QuoteFault } from '../rules/quotation.ts'
import * as figures from './quotation.figures.ts'

/** Rules between the answers of a quotation (domain: QT field table and 3.1, 3.2). */
export function checkQuotation(answers: Answers, context: FormContext): Problem[] {
  return [
    ...checkDates(answers),
    ...checkLines(answers, context),
    ...checkDiscount(answers, context),
    ...checkBudget(answers, context),
    ...checkPlan(answers),
  ]
}

const rule = (at: Problem['at'], say: string, params: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...params })

function checkDates(answers: Answers): Problem[] {
  const [quoted, until] = [text(answers, 'quote_date'), text(answers, 'valid_until')]
  return quoted !== '' && until !== '' && until <= quoted
    ? [problem(['valid_until'], 'notAfter', { field: 'quote_date' })]
    : []
}

const QTY_PLACES = 1e4

function checkLines(answers: Answers, { settings }: FormContext): Problem[] {
  const rates = settings.vatRates
  return rows(answers, 'lines').flatMap((row, index) => {
    const { qty, tax_rate: rate } = row
    const problems: Problem[] = []
    if (typeof qty === 'number' && !isQuantity(qty)) problems.push(rule(['lines', index, 'qty'], 'quantity'))
    if (typeof rate === 'number' && !rates.includes(rate))
      problems.push(rule(['lines', index, 'tax_rate'], 'rateNotListed', { rates: rates.join('、') }))
    return problems
  })
}

/** Above nought, with at most four decimals. */
const isQuantity = (qty: number): boolean =>
  qty > 0 && Math.abs(qty * QTY_PLACES - Math.round(qty * QTY_PLACES)) < 1e-6 * Math.max(1, qty)

const FAULT_AT: Record<QuoteFault, string> = {
  tooLarge: 'lines',
  discountAboveBase: 'discount_value',
  severalRates: 'discount_type',
  targetAbovePrice: 'discount_value',
}

function checkDiscount(answers: Answers, context: FormContext): Problem[] {
  if (rows(answers, 'lines').length === 0) return []
  const value = answers['discount_value']
  const type = text(answers, 'discount_type')
  if (type !== '' && type !== '无' && typeof value !== 'number') return []
  if ((type === '按金额' || type === '一口价') && !isYuan(value))
    return [rule(['discount_value'], 'wholeFen')]
  const result = figures.resultOf(answers, context)
  if (result.ok) return figures.figuresOf(answers, context) ? [] : [rule(['lines'], 'tooLarge')]
  return [rule([FAULT_AT[result.fault]], result.fault)]
}

/** Yuan with at most two decimals. */
const isYuan = (value: Json | undefined): boolean =>
  typeof value === 'number' && Number(value.toFixed(2)) === value

/** Above the client's budget only with a word to say why. */
function checkBudget(answers: Answers, context: FormContext): Problem[] {
  const gap = gapOf(answers, context)
  return gap > 0 && text(answers, 'budget_note') === ''
    ? [rule(['budget_note'], 'overBudget', { amount: formatFen(gap) })]
    : []
}

/** The final check runs before figures are frozen, so they are worked out here. */
export function gapOf(answers: Answers, context: FormContext): number {
  const known = figures.figuresOf(answers, context)
  if (!known) return 0
  const gap = figures.budgetGap({ net_total: known.net, gross_total: known.gross }, context)
  return typeof gap === 'number' ? gap : 0
}

function checkPlan(answers: Answers): Problem[] {
  const plan = rows(answers, 'payment_plan')
  if (plan.length === 0 || plan.some((row) => typeof row['percent'] !== 'number')) return []
  const twice = plan.findIndex((row, index) =>
    plan.slice(0, index).some((one) => figures.isSameInstalment(one, row)),
  )
  if (twice >= 0) return [rule(['payment_plan', twice, 'name'], 'sameInstalment')]
  return isWhole(plan.map((row) => figures.number(row['percent'])))
    ? []
    : [rule(['payment_plan'], 'notWhole')]
}
