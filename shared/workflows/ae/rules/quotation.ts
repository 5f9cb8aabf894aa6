import { CAPITALS_LIMIT } from '../../../values/capitals.ts'
import type { Fen } from '../../../values/money.ts'
import { allocate, percentOf, timesDecimal, withoutTax } from '../../../values/round.ts'

/**
 * Figures of a quotation (domain 3.1). All amounts are fen; tax is rounded once for each rate, never for each line.
 */

export interface QuoteLine {
  readonly amount: Fen
  /** Percent: 6 means 6 %. */
  readonly rate: number
  /** Bought in: the supervision fee is charged on it. */
  readonly third: boolean
}

export type PriceBasis = '不含税' | '含税'
export type DiscountType = '无' | '按比例' | '按金额' | '一口价'
export type DiscountScope = '自有服务及监制费' | '全部'

export interface Quote {
  readonly lines: readonly QuoteLine[]
  readonly basis: PriceBasis
  /** Percent of bought-in cost. */
  readonly supervisionRate: number
  /** Rate group of the supervision fee. */
  readonly serviceRate: number
  readonly discountType: DiscountType
  /** Percent for 按比例; fen for 按金额 and, as the gross price agreed, for 一口价. */
  readonly discountValue: number
  readonly discountScope: DiscountScope
}

/** What is taxed at one rate, after discount. */
export interface RateGroup {
  readonly rate: number
  readonly net: Fen
  readonly tax: Fen
}

export interface QuoteFigures {
  readonly own: Fen
  readonly third: Fen
  readonly fee: Fen
  /** What the discount is taken from. */
  readonly base: Fen
  /** In the basis of the prices: net of tax for 不含税, tax included for 含税. */
  readonly discount: Fen
  readonly net: Fen
  readonly tax: Fen
  readonly gross: Fen
  /** By falling rate. */
  readonly groups: readonly RateGroup[]
}

export type QuoteFault = 'tooLarge' | 'discountAboveBase' | 'severalRates' | 'targetAbovePrice'

export type QuoteResult =
  | { readonly ok: true; readonly figures: QuoteFigures }
  | { readonly ok: false; readonly fault: QuoteFault }

/** round2(quantity × unit price); null for what is no such amount, or too large to be written out. */
export function lineAmount(quantity: unknown, unitPrice: unknown): Fen | null {
  if (typeof quantity !== 'number' || typeof unitPrice !== 'number') return null
  const amount = timesDecimal(unitPrice, quantity)
  return Math.abs(amount) < CAPITALS_LIMIT ? amount : null
}

export function quoteFigures(quote: Quote): QuoteResult {
  const own = sum(quote.lines.filter((line) => !line.third).map((line) => line.amount))
  const third = sum(quote.lines.filter((line) => line.third).map((line) => line.amount))
  const fee = percentOf(third, quote.supervisionRate)
  const total = own + third + fee
  if (!(Math.abs(total) < CAPITALS_LIMIT / 2)) return refused('tooLarge')
  const base = isWholePrice(quote) ? total : own + fee
  const before = grouped(quote, fee)
  if (quote.discountType === '一口价') return lumpSum(quote, { own, third, fee, base }, before)
  const discount = discountOf(quote, base)
  if (!(discount >= 0 && discount <= base)) return refused('discountAboveBase')
  const groups = taxed(spread(before, discount), quote.basis)
  return { ok: true, figures: { own, third, fee, base, discount, ...totals(groups) } }
}

/** An agreed price is agreed for the whole. */
const isWholePrice = ({ discountScope, discountType }: Quote): boolean =>
  discountScope === '全部' || discountType === '一口价'

function discountOf({ discountType, discountValue }: Quote, base: Fen): Fen {
  if (discountType === '按比例') return percentOf(base, discountValue)
  return discountType === '按金额' ? discountValue : 0
}

/** One rate's amounts in the basis of the prices. */
interface Group {
  readonly rate: number
  readonly amount: Fen
}

/** Lines by their rate, highest first; the supervision fee belongs to the rate of services. */
function grouped({ lines, serviceRate }: Quote, fee: Fen): readonly Group[] {
  const parts = [
    ...lines.map(({ rate, amount }) => ({ rate, amount })),
    ...(fee === 0 ? [] : [{ rate: serviceRate, amount: fee }]),
  ]
  const rates = [...new Set(parts.map(({ rate }) => rate))].toSorted((one, other) => other - one)
  return rates.map((rate) => ({
    rate,
    amount: sum(parts.filter((part) => part.rate === rate).map((part) => part.amount)),
  }))
}

/** The discount over the rates, in proportion to their amounts; the largest remainders take the fen left over. */
function spread(groups: readonly Group[], discount: Fen): readonly Group[] {
  const parts = allocate(
    discount,
    groups.map(({ amount }) => amount),
  )
  return groups.map(({ rate, amount }, index) => ({ rate, amount: amount - (parts[index] ?? 0) }))
}

function taxed(groups: readonly Group[], basis: PriceBasis): readonly RateGroup[] {
  return groups.map(({ rate, amount }) => {
    const net = basis === '含税' ? withoutTax(amount, rate) : amount
    return { rate, net, tax: basis === '含税' ? amount - net : percentOf(net, rate) }
  })
}

/** 一口价: one agreed gross price, from which net and tax are worked back; with several rates nobody could say how. */
function lumpSum(
  quote: Quote,
  parts: Pick<QuoteFigures, 'own' | 'third' | 'fee' | 'base'>,
  before: readonly Group[],
): QuoteResult {
  const [only] = before
  if (!only || before.length > 1) return refused('severalRates')
  const target = quote.discountValue
  const net = withoutTax(target, only.rate)
  const discount = only.amount - (quote.basis === '含税' ? target : net)
  if (!(target > 0 && discount >= 0)) return refused('targetAbovePrice')
  const groups = [{ rate: only.rate, net, tax: target - net }]
  return { ok: true, figures: { ...parts, discount, ...totals(groups) } }
}

function totals(groups: readonly RateGroup[]): Pick<QuoteFigures, 'groups' | 'net' | 'tax' | 'gross'> {
  const net = sum(groups.map((group) => group.net))
  const tax = sum(groups.map((group) => group.tax))
  return { groups, net, tax, gross: net + tax }
}

const refused = (fault: QuoteFault): QuoteResult => ({ ok: false, fault })

const sum = (amounts: readonly Fen[]): Fen => amounts.reduce((one, other) => one + other, 0)
