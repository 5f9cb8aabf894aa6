import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { every } from '../facts.ts'
import { isAdvanceReceived } from '../rules/receivables.ts'
import { amountOf, grossOf } from '../rules/supplier-totals.ts'

/** What an order comes to, and what was approved of it before (domain 2.19). */

export function orderNet(answers: Answers): number | null {
  const amounts = rows(answers, 'lines').map((row) => amountOf(row['qty'] ?? null, row['unit_price'] ?? null))
  if (amounts.length === 0 || amounts.includes(null)) return null
  return amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

export const orderGross = (answers: Answers): number | null =>
  grossOf(orderNet(answers), answers['tax_rate'] ?? null)

/** A comparison with the quote that was chosen in it. */
export interface Approved {
  readonly comparison: DocumentFacts
  readonly quote: Answers
  /** Unit price of each line that was compared, by its name. */
  readonly prices: ReadonlyMap<string, number>
  readonly gross: number | null
}

/** The newest approved comparison that chose this supplier. */
export function approvedFor(supplier: string, context: Pick<FormContext, 'documents'>): Approved | undefined {
  const comparison = every(context, 'supplier_quotes').findLast(
    (one) => one.complete && text(one.answers, 'chosen') === supplier,
  )
  return comparison && approvedIn(comparison)
}

export function approvedIn(comparison: DocumentFacts): Approved | undefined {
  const { answers } = comparison
  const chosen = text(answers, 'chosen')
  const quote = rows(answers, 'quotes').find((row) => text(row, 'supplier') === chosen)
  if (!quote) return undefined
  const given = Array.isArray(quote['unit_prices']) ? (quote['unit_prices'] as readonly Json[]) : []
  const prices = rows(answers, 'lines').flatMap((row, index): [string, number][] => {
    const price = given[index]
    return typeof price === 'number' ? [[text(row, 'item'), price]] : []
  })
  const gross = quote['gross_total']
  return { comparison, quote, prices: new Map(prices), gross: typeof gross === 'number' ? gross : null }
}

/** The first comparison whose chosen supplier has no order yet. */
export function openComparison(context: Pick<FormContext, 'documents'>): DocumentFacts | undefined {
  const ordered = every(context, 'purchase_order').map((one) => text(one.answers, 'supplier'))
  return every(context, 'supplier_quotes').find(
    (one) => one.complete && !ordered.includes(text(one.answers, 'chosen')),
  )
}

export const isEarly = (_answers: Answers, context: FormContext): boolean => !isAdvanceReceived(context)

/**
 * The director signs an order before the advance is in (corrections 11), and one over the office's limit that costs more
 * than the comparison that was approved. Decided when it is issued.
 */
export function needsDirector(answers: Answers, context: FormContext): boolean {
  const gross = orderGross(answers) ?? 0
  const limit = context.settings.supplierLimit
  const approved = approvedFor(text(answers, 'supplier'), context)?.gross ?? 0
  return isEarly(answers, context) || (limit > 0 && gross >= limit && gross > approved)
}
