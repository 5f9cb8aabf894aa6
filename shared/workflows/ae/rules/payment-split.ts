import type { Fen } from '../../../values/money.ts'
import { percentOf } from '../../../values/round.ts'

/** Decimals of a percent that count: 33.33 is one, a third is not. */
const SCALE = 10_000

/**
 * Instalments of a price (domain 3.2): each is rounded for itself, the last takes what is left, so that they add up to
 * the price to the fen.
 */
export function splitPayment(gross: Fen, percents: readonly number[]): Fen[] {
  const rounded = percents.slice(0, -1).map((percent) => percentOf(gross, percent))
  const rest = gross - rounded.reduce((one, other) => one + other, 0)
  return percents.length === 0 ? [] : [...rounded, rest]
}

/** The percents are exactly one hundred together; counted in ten-thousandths, because 0.1 + 0.2 is not 0.3. */
export function isWhole(percents: readonly number[]): boolean {
  return percents.reduce((total, percent) => total + Math.round(percent * SCALE), 0) === 100 * SCALE
}
