import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { formatFen } from '../../../values/money.ts'
import { clientDeadline, signedChanges } from '../facts.ts'
import { type Approved, approvedFor, orderGross } from './purchase-order.figures.ts'

const rule = (at: Problem['at'], say: string, params: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...params })

/** Prices are those that were approved, payments the whole of them, dates in their order (domain 2.19, 3.10). */
export function checkOrder(answers: Answers, context: FormContext): Problem[] {
  return [...checkDates(answers, context), ...checkPayments(answers), ...checkPrices(answers, context)]
}

function checkDates(answers: Answers, context: FormContext): Problem[] {
  const [sample, delivery, ordered] = ['sample_due', 'delivery_due', 'order_date'].map((key) =>
    text(answers, key),
  )
  const deadline = clientDeadline(context)
  return [
    ...(sample && delivery && sample >= delivery ? [rule(['sample_due'], 'sampleLate')] : []),
    ...(sample && ordered && sample < ordered ? [rule(['sample_due'], 'sampleBeforeOrder')] : []),
    ...(delivery && ordered && delivery < ordered ? [rule(['delivery_due'], 'orderBeforeDelivery')] : []),
    ...(delivery && deadline && delivery > deadline
      ? [rule(['delivery_due'], 'afterDeadline', { day: deadline })]
      : []),
  ]
}

function checkPayments(answers: Answers): Problem[] {
  const payments = rows(answers, 'payments')
  const gross = orderGross(answers)
  const paid = payments.reduce((sum, row) => sum + Number(row['amount'] ?? 0), 0)
  const ordered = text(answers, 'order_date')
  const early = payments.findIndex((row) => text(row, 'plan_date') !== '' && text(row, 'plan_date') < ordered)
  return [
    ...(gross !== null && payments.length > 0 && paid !== gross
      ? [rule(['payments'], 'paymentsSum', { gross: formatFen(gross), paid: formatFen(paid) })]
      : []),
    ...(early >= 0 ? [rule(['payments', early, 'plan_date'], 'payBeforeOrder')] : []),
  ]
}

/** Dearer than compared, or never compared, only where the client signed a change; at the rate that was quoted. */
function checkPrices(answers: Answers, context: FormContext): Problem[] {
  const approved = approvedFor(text(answers, 'supplier'), context)
  if (!approved) return []
  const rate = answers['tax_rate']
  const quoted = approved.quote['tax_rate']
  return [
    ...rows(answers, 'lines').flatMap((row, index) => checkLine(row, index, approved, context)),
    ...(typeof rate === 'number' && typeof quoted === 'number' && rate !== quoted
      ? [rule(['tax_rate'], 'rateDiffers', { rate: quoted, number: approved.comparison.number })]
      : []),
  ]
}

function checkLine(row: Answers, index: number, approved: Approved, context: FormContext): Problem[] {
  const item = text(row, 'item')
  const [price, known] = [row['unit_price'], approved.prices.get(item)]
  if (item === '' || typeof price !== 'number') return []
  const { number } = approved.comparison
  if (known === undefined)
    return signedChanges(context).length > 0
      ? []
      : [rule(['lines', index, 'item'], 'notCompared', { number })]
  return price > known
    ? [rule(['lines', index, 'unit_price'], 'priceAbove', { price: formatFen(known), number })]
    : []
}
