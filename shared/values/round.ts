import type { Fen } from './money.ts'

/**
 * Exact products, quotients and divisions of fen. Numbers that people type (quantities, percents) are decimals of at
 * most six places; they are taken as such and never multiplied as binary fractions (domain 3: one rounding, half up).
 */

const PLACES = 6
const SCALE = 10n ** BigInt(PLACES)
const HUNDRED = 100n

/** round2(fen × factor): half a fen goes up, away from nought. NaN when the result is no safe whole number. */
export function timesDecimal(fen: Fen, factor: number): Fen {
  return isUsable(fen, factor) ? toFen(divided(BigInt(fen) * scaled(factor), SCALE)) : Number.NaN
}

/** round2(fen × percent %). */
export function percentOf(fen: Fen, percent: number): Fen {
  return isUsable(fen, percent) ? toFen(divided(BigInt(fen) * scaled(percent), SCALE * HUNDRED)) : Number.NaN
}

/** round2(gross ÷ (1 + percent %)): the net amount in a gross one. */
export function withoutTax(gross: Fen, percent: number): Fen {
  if (!isUsable(gross, percent) || percent <= -100) return Number.NaN
  return toFen(divided(BigInt(gross) * SCALE * HUNDRED, SCALE * HUNDRED + scaled(percent)))
}

/** `part` in percent of `whole`, rounded to two places; null of nothing. */
export function percentIn(part: Fen, whole: Fen): number | null {
  if (!isUsable(part, 1) || !isUsable(whole, 1) || whole === 0) return null
  return toFen(divided(BigInt(part) * HUNDRED * HUNDRED, BigInt(whole))) / 100
}

/**
 * Divides fen in proportion to weights (whole, not negative): each gets the whole fen below its share, and those left
 * go to the largest remainders, earlier ones first where they are equal. The parts always add up to `total`.
 */
export function allocate(total: Fen, weights: readonly number[]): Fen[] {
  const all = weights.map(BigInt)
  const sum = all.reduce((one, other) => one + other, 0n)
  if (sum <= 0n) return weights.map((_, index) => (index === 0 ? total : 0))
  const floors = all.map((weight) => (BigInt(total) * weight) / sum)
  const rests = all.map((weight, index) => ({ index, rest: (BigInt(total) * weight) % sum }))
  const left = Number(BigInt(total) - floors.reduce((one, other) => one + other, 0n))
  const served = rests.toSorted((one, other) => compare(other.rest, one.rest)).slice(0, left)
  const lucky = new Set(served.map(({ index }) => index))
  return floors.map((floor, index) => Number(floor) + (lucky.has(index) ? 1 : 0))
}

const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0)

const isUsable = (fen: number, factor: number): boolean =>
  Number.isSafeInteger(fen) && Number.isFinite(factor) && Math.abs(factor) < 1e15

const scaled = (factor: number): bigint => BigInt(factor.toFixed(PLACES).replace('.', ''))

/** Half up, away from nought; the divisor is positive. */
function divided(numerator: bigint, divisor: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator
  const by = divisor < 0n ? -divisor : divisor
  const rounded = (size * 2n + by) / (by * 2n)
  return numerator < 0n !== divisor < 0n ? -rounded : rounded
}

function toFen(value: bigint): number {
  const fen = Number(value)
  return Number.isSafeInteger(fen) ? fen : Number.NaN
}
