import type { FormContext } from '../../../forms/context.ts'
import type { FormGate } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { every, newest } from '../facts.ts'

/** An order the supplier accepted, or own work that has begun (domain 2.20). */
export const qualityGates: readonly FormGate[] = [
  {
    id: 'QC.order',
    soft: false,
    waiting: (_answers, context) => (hasWork(context) ? null : { code: 'order', params: {} }),
  },
]

function hasWork(context: FormContext): boolean {
  const tasks = rows(newest(context, 'internal_timeline')?.answers ?? {}, 'tasks')
  return (
    every(context, 'purchase_order').some((one) => one.complete) ||
    tasks.some((row) => text(row, 'actual_start') !== '')
  )
}
