import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { formatFen } from '../../../values/money.ts'
import { dayOf } from '../../../values/time.ts'
import { receivedInAll, totalOf } from '../rules/ageing.ts'
import { tracker } from '../rules/receivables.ts'
import { ordersOf } from './cash-plan.prefill.ts'

const rule = (at: Problem['at'], say: string, params: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...params })

/** Finance plans with it: what is in it agrees with the tracker and the orders, and what is said to be done is done. */
export function checkPlan(answers: Answers, context: FormContext): Problem[] {
  const today = dayOf(context.now, context.zone)
  const asOf = text(answers, 'as_of')
  return [
    ...(asOf > today ? [problem(['as_of'], 'inTheFuture')] : []),
    ...rows(answers, 'inflows').flatMap((row, index) => checkInflow(row, index, asOf)),
    ...rows(answers, 'outflows').flatMap((row, index) =>
      asOf !== '' && text(row, 'actual_date') > asOf
        ? [rule(['outflows', index, 'actual_date'], 'afterAsOf')]
        : [],
    ),
    ...disagreements(answers, context),
  ]
}

function checkInflow(row: Answers, index: number, asOf: string): Problem[] {
  const [actual, arrived] = [text(row, 'actual_date'), text(row, 'certainty') === '已到账']
  const at = ['inflows', index, 'actual_date']
  if (arrived && actual === '') return [rule(at, 'dayMissing')]
  if (!arrived && actual !== '') return [rule(['inflows', index, 'certainty'], 'notArrived')]
  return asOf !== '' && actual > asOf ? [rule(at, 'afterAsOf')] : []
}

/** Where plan, tracker and orders do not come to the same. */
export function disagreements(answers: Answers, context: FormContext): Problem[] {
  return [...againstTracker(answers, context), ...againstOrders(answers, context)]
}

function againstTracker(answers: Answers, context: FormContext): Problem[] {
  const listed = tracker(context)
  const planned = rows(answers, 'inflows')
  if (listed.length === 0 || planned.length === 0) return []
  const arrived = planned.filter((row) => text(row, 'certainty') === '已到账')
  const received = listed.filter((row) => text(row, 'received_date') <= text(answers, 'as_of'))
  return [
    ...differ('inflowsDiffer', totalOf(planned), totalOf(listed)),
    ...differ('receivedDiffers', totalOf(arrived), receivedInAll(received)),
  ].map((params) => problem(['inflows'], 'rule', params))
}

const differ = (say: string, found: number, expected: number): Problem['params'][] =>
  found === expected ? [] : [{ say, found: formatFen(found), expected: formatFen(expected) }]

/** Every payment of an order stands in the plan under its number, and comes to what was ordered. */
function againstOrders(answers: Answers, context: FormContext): Problem[] {
  return ordersOf(context).flatMap(({ number, answers: order }) => {
    const named = rows(answers, 'outflows').filter((row) => text(row, 'name').includes(number))
    return differ('orderDiffers', totalOf(named), totalOf(rows(order, 'payments'))).map((params) =>
      problem(['outflows'], 'rule', { ...params, number }),
    )
  })
}
