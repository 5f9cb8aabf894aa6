import type { Answers } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { percentOf, timesDecimal } from '../../../values/round.ts'

/** Totals of supplier quotes and orders (domain 2.13, 2.19), in fen. */

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** Σ qty × unit price over the lines asked for; null while a price is missing. */
export function netOfQuote(quote: Answers, lines: readonly Answers[]): number | null {
  const prices = Array.isArray(quote['unit_prices']) ? (quote['unit_prices'] as readonly Json[]) : []
  if (lines.length === 0) return null
  const amounts = lines.map((line, index) => amountOf(line['qty'] ?? null, prices[index] ?? null))
  if (amounts.includes(null)) return null
  return amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}

/** qty × unit price, rounded once to the fen. */
export function amountOf(qty: Json, price: Json): number | null {
  if (typeof qty !== 'number' || typeof price !== 'number') return null
  return finite(timesDecimal(price, qty))
}

/** Net with the tax of its rate. */
export function grossOf(net: number | null, rate: Json): number | null {
  if (net === null || typeof rate !== 'number') return null
  return finite(net + percentOf(net, rate))
}

/** A quote with its total worked out of what is typed. */
export interface Ranked {
  readonly supplier: string
  readonly gross: number
}

/** Quotes that are whole and still stand on a day, cheapest first (tax included). */
export function ranked(answers: Answers, today: string): readonly Ranked[] {
  const lines = rows(answers, 'lines')
  return rows(answers, 'quotes')
    .filter((row) => !isOver(row, today))
    .flatMap((row) => {
      const gross = grossOf(netOfQuote(row, lines), row['tax_rate'] ?? null)
      return gross === null ? [] : [{ supplier: text(row, 'supplier'), gross }]
    })
    .toSorted((one, other) => one.gross - other.gross)
}

/** The last day of its validity is over. */
export function isOver(quote: Answers, today: string): boolean {
  const until = text(quote, 'valid_until')
  return until !== '' && until < today
}
