import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { grossOf, netOfQuote, ranked } from '../rules/supplier-totals.ts'

/** What a comparison comes to (domain 2.13). */

const today = ({ now, zone }: FormContext): string => dayOf(now, zone)

export function chosenQuote(answers: Answers): Answers | undefined {
  const chosen = text(answers, 'chosen')
  return rows(answers, 'quotes').find((row) => chosen !== '' && text(row, 'supplier') === chosen)
}

export function chosenGross(answers: Answers): number | null {
  const quote = chosenQuote(answers)
  return quote ? grossOf(netOfQuote(quote, rows(answers, 'lines')), quote['tax_rate'] ?? null) : null
}

/** The cheapest that still stands; what somebody chose instead needs a reason. */
export const lowestSupplier = (answers: Answers, context: FormContext): Json =>
  ranked(answers, today(context))[0]?.supplier ?? null

export const lowestGross = (answers: Answers, context: FormContext): Json =>
  ranked(answers, today(context))[0]?.gross ?? null

const USUAL = 3

/** Dearer than the cheapest, or fewer than three to compare. Who costs the same needs no reason. */
export function needsReason({
  answers,
  context,
}: {
  readonly answers: Answers
  readonly context: FormContext
}): boolean {
  if (text(answers, 'chosen') === '') return false
  const lowest = ranked(answers, today(context))[0]?.gross
  const gross = chosenGross(answers)
  const isDearer = lowest !== undefined && gross !== null && gross > lowest
  return rows(answers, 'quotes').length < USUAL || isDearer
}

/** Decided at issue, with the limit of that day. */
export function needsDirector(answers: Answers, { settings }: FormContext): boolean {
  return settings.supplierLimit > 0 && (chosenGross(answers) ?? 0) >= settings.supplierLimit
}
