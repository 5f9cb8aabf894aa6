import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { carried, departments, newest } from '../facts.ts'
import { suggestedTasks, templateTasks } from './internal-timeline.template.ts'

export const today: Prefill = ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } })

/** A plan to start from, laid out from the work order; dates and order are the AE's to agree with the heads. */
export const tasks: Prefill = (context, answers) => {
  const laidOut = templateTasks(text(answers, 'baseline_date'), context)
  if (laidOut) return laidOut
  const order = newest(context, 'work_order')
  if (!order || rows(order.answers, 'tasks').length === 0) return undefined
  return carried(order, suggestedTasks(order, text(answers, 'baseline_date'), context))
}

/** Everybody named as an executor. */
export const notified: Prefill = (context) => {
  const all = departments(context).flatMap((row) =>
    Array.isArray(row['executors']) ? (row['executors'] as readonly Json[]) : [],
  )
  return all.length === 0 ? undefined : { value: all, source: { code: 'people' } }
}
