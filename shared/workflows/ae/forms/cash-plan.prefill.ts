import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { carried, every, newest } from '../facts.ts'
import { finishBefore } from '../rules/changes.ts'
import { dueDate, dueOf, isPaid, outstandingOf, tracker } from '../rules/receivables.ts'

/** Money in comes from the tracker, money out from the orders; what was chosen and not ordered yet stands with it. */

export const inflows: Prefill = (context) => {
  const home = newest(context, 'receivables')
  const found = plannedIn(context)
  return home && found.length > 0 ? carried(home, found as unknown as Json) : undefined
}

/** One row to an instalment; of one that came in part, what came and what is left. */
export const plannedIn = (context: FormContext): readonly Answers[] =>
  tracker(context).flatMap((row, index) => [
    ...(text(row, 'received_date') === '' ? [] : [received(row)]),
    ...(isPaid(row) ? [] : [expected(row, index, context)]),
  ])

const received = (row: Answers): Answers => ({
  name: row['name'] ?? null,
  plan_date: row['received_date'] ?? null,
  amount: row['received_amount'] ?? null,
  certainty: '已到账',
  actual_date: row['received_date'] ?? null,
})

/** Promised, else due, else when the work is expected to be done. */
function expected(row: Answers, index: number, context: FormContext): Answers {
  const promised = text(row, 'promised_date')
  const due = dueOf(row, index, context)
  const day = promised || due || dueDate(forecastTrigger(row, context), index, context)
  return {
    name: row['name'] ?? null,
    plan_date: day || null,
    amount: outstandingOf(row),
    certainty: certaintyOf(promised, day, dayOf(context.now, context.zone)),
    actual_date: null,
  }
}

function certaintyOf(promised: string, day: string | null, today: string): string {
  if (day !== null && day < today) return '有风险'
  return promised === '' ? '按合同' : '已承诺'
}

/** Production begins with the sample; everything else is paid when the work is done. */
function forecastTrigger(row: Answers, context: FormContext): string {
  const samples = every(context, 'purchase_order').map(({ answers }) => text(answers, 'sample_due'))
  const sample = samples.filter(isDay).toSorted()[0]
  if (/制作|样品/.test(text(row, 'trigger')) && sample !== undefined) return sample
  const timeline = newest(context, 'internal_timeline')?.answers ?? {}
  return text(timeline, 'forecast_delivery') || text(timeline, 'planned_delivery') || finishBefore(context)
}

export const outflows: Prefill = (context) => {
  const orders = ordersOf(context)
  const open = notOrdered(context)
  const first = orders[0] ?? open[0]
  const found = [...orders.flatMap(paymentsOf), ...open.flatMap(pendingOf)]
  return first && found.length > 0 ? carried(first, found as unknown as Json) : undefined
}

/** Orders that stand. */
export const ordersOf = (context: Pick<FormContext, 'documents'>): readonly DocumentFacts[] =>
  every(context, 'purchase_order').filter(({ state }) => state === 'open' || state === 'accepted')

const paymentsOf = ({ number, answers }: DocumentFacts): readonly Answers[] =>
  rows(answers, 'payments').map((row) => ({
    name: `${text(row, 'name')}（${number}）`,
    payee: text(answers, 'supplier'),
    plan_date: row['plan_date'] ?? null,
    amount: row['amount'] ?? null,
    actual_date: row['paid_date'] ?? null,
  }))

/** Approved comparisons whose supplier has no order yet. */
function notOrdered(context: FormContext): readonly DocumentFacts[] {
  const ordered = ordersOf(context).map(({ answers }) => text(answers, 'supplier'))
  return every(context, 'supplier_quotes').filter(
    ({ complete, answers }) => complete && !ordered.includes(text(answers, 'chosen')),
  )
}

/** When it is paid nobody has said; the writer does. */
function pendingOf({ number, answers }: DocumentFacts): readonly Answers[] {
  const payee = text(answers, 'chosen')
  const quote = rows(answers, 'quotes').find((row) => text(row, 'supplier') === payee)
  const amount = quote?.['gross_total']
  if (typeof amount !== 'number') return []
  const name = `${text(answers, 'package')}（${number}，待下单）`
  return [{ name, payee, plan_date: null, amount, actual_date: null }]
}
