import type { Answers, FormContext } from '../../../forms/context.ts'
import type { Prefilled } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { carried, confirmedQuotation, every, nameIn, newest } from '../facts.ts'
import { goodsOf, inspectedLots, leftToShip } from './delivery-note.figures.ts'

/** Where goods go and to whom stands in the contract and the requirement; what goes, in the accepted lots (domain 2.0). */

export function contact(context: FormContext, key: string): Prefilled | undefined {
  const home = newest(context, 'requirement')
  const person = rows(home?.answers ?? {}, 'contacts').find(
    (row) => Array.isArray(row['role']) && row['role'].includes('收货人'),
  )
  return home && person && text(person, key) !== '' ? carried(home, text(person, key)) : undefined
}

const CARRIAGE = /配送|运输|物流|快递|送货/

/** Whoever was ordered to carry; else who carried last. */
export function carrier(context: FormContext): Prefilled | undefined {
  const order = every(context, 'purchase_order').findLast((one) =>
    rows(one.answers, 'lines').some((row) => CARRIAGE.test(text(row, 'item'))),
  )
  if (order) return carried(order, nameIn(order.answers['supplier']))
  const last = newest(context, 'delivery_note')
  return last && carried(last, text(last.answers, 'carrier'))
}

/** What may go and has not, of every lot. */
export function goods(context: FormContext): Prefilled | undefined {
  const source = inspectedLots(context).at(-1) ?? confirmedQuotation(context)
  const open = goodsOf(context).flatMap((row): Answers[] => {
    const left = leftToShip(text(row, 'name'), context)
    if (left === null || left <= 0) return []
    const { name = null, spec = null, unit = null } = row
    return [{ name, spec, unit, qty: left, packages: null, remark: null }]
  })
  return source && open.length > 0 ? carried(source, open) : undefined
}
