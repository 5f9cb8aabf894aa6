import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { isDay } from '../../../values/time.ts'
import { carried, carriedFrom, newest } from '../facts.ts'
import { paymentsOf } from '../rules/supplier-terms.ts'
import { type Approved, approvedIn, openComparison } from './purchase-order.figures.ts'

/** An order carries what the comparison approved and what the timeline says; nothing of it is typed twice. */

const approved = (context: FormContext): Approved | undefined => {
  const comparison = openComparison(context)
  return comparison && approvedIn(comparison)
}

const fromComparison =
  (read: (found: Approved) => Json): Prefill =>
  (context) => {
    const found = approved(context)
    return found && carried(found.comparison, read(found))
  }

export const supplier = fromComparison(({ quote }) => quote['supplier'] ?? null)
export const rate = fromComparison(({ quote }) => quote['tax_rate'] ?? null)
export const payments = fromComparison(
  ({ quote, gross }) => paymentsOf(text(quote, 'payment_terms'), gross ?? 0) as unknown as Json,
)

const SPEC_LENGTH = 300

export const lines = fromComparison(({ comparison, prices }) => {
  const spec = Array.from(text(comparison.answers, 'spec')).slice(0, SPEC_LENGTH).join('')
  return rows(comparison.answers, 'lines').map(
    (row): Answers => ({
      item: row['item'] ?? null,
      spec,
      qty: row['qty'] ?? null,
      unit: row['unit'] ?? null,
      unit_price: prices.get(text(row, 'item')) ?? null,
    }),
  ) as unknown as Json
})

/** Of the office's supplier register. */
export const contact: Prefill = (context) => {
  const name = text(approved(context)?.quote ?? {}, 'supplier')
  const entry = context.registers.supplier.find(({ answers }) => text(answers, 'name') === name)
  const value = text(entry?.answers ?? {}, 'contact')
  return value === '' ? undefined : { value, source: { code: 'default' } }
}

export const place: Prefill = (context) => carriedFrom(context, 'contract', 'delivery_place')

const SAMPLE = /打样|签样|样品/

/** Tasks of the timeline that this supplier carries out. */
function tasksOf(context: FormContext): { home: DocumentFacts; tasks: readonly Answers[] } | undefined {
  const home = newest(context, 'internal_timeline')
  const name = text(approved(context)?.quote ?? {}, 'supplier')
  const tasks = rows(home?.answers ?? {}, 'tasks').filter((row) => name !== '' && text(row, 'dept') === name)
  return home && { home, tasks }
}

const finishOf =
  (isMeant: (row: Answers) => boolean): Prefill =>
  (context) => {
    const found = tasksOf(context)
    const days = (found?.tasks ?? []).filter(isMeant).map((row) => text(row, 'plan_finish'))
    const last = days.filter(isDay).toSorted().at(-1)
    return found && last !== undefined ? carried(found.home, last) : undefined
  }

export const sampleDue = finishOf((row) => SAMPLE.test(text(row, 'name')))
export const deliveryDue = finishOf((row) => !SAMPLE.test(text(row, 'name')))
