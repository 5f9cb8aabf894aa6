import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { capitalsOf } from '../../../values/capitals.ts'
import type { Json } from '../../../values/json.ts'
import { percentIn, timesDecimal, withoutTax } from '../../../values/round.ts'
import { every, nameIn, newest } from '../facts.ts'
import { splitPayment } from '../rules/payment-split.ts'
import {
  type DiscountScope,
  type DiscountType,
  lineAmount,
  type PriceBasis,
  type QuoteFigures,
  type QuoteResult,
  quoteFigures,
} from '../rules/quotation.ts'

/** What the quotation works out of its answers. Half-typed rows count for nothing until they have an amount. */

const FEN_IN_YUAN = 100

export const number = (value: Json | undefined): number => (typeof value === 'number' ? value : 0)

/** Rate of the office's own services, to which the supervision fee belongs: the first of its list. */
export const serviceRate = ({ settings }: FormContext): number => settings.vatRates[0] ?? 0

export const amountOfLine = (_answers: Answers, _context: FormContext, row: Answers): Json =>
  lineAmount(row['qty'], row['unit_price'])

export function resultOf(answers: Answers, context: FormContext): QuoteResult {
  const type = text(answers, 'discount_type') as DiscountType
  const value = number(answers['discount_value'])
  return quoteFigures({
    lines: rows(answers, 'lines').map((row) => ({
      amount: lineAmount(row['qty'], row['unit_price']) ?? 0,
      rate: number(row['tax_rate']),
      third: row['is_third'] === true,
    })),
    basis: text(answers, 'price_basis') as PriceBasis,
    supervisionRate: number(answers['supervision_rate']),
    serviceRate: serviceRate(context),
    discountType: type,
    discountValue: type === '按比例' ? value : timesDecimal(FEN_IN_YUAN, value),
    discountScope: text(answers, 'discount_scope') as DiscountScope,
  })
}

export function figuresOf(answers: Answers, context: FormContext): QuoteFigures | null {
  const result = resultOf(answers, context)
  return result.ok && Number.isSafeInteger(result.figures.gross) ? result.figures : null
}

/** One figure as a computed field; nothing while the whole does not work out. */
export const figure =
  (name: keyof Omit<QuoteFigures, 'groups'>) =>
  (answers: Answers, context: FormContext): Json =>
    figuresOf(answers, context)?.[name] ?? null

export const grossInCapitals = (answers: Answers): Json => capitalsOf(answers['gross_total'])

/** Discount in percent of what it is taken from: the director signs above the office's limit. */
export function discountPercent(answers: Answers, context: FormContext): Json {
  const figures = figuresOf(answers, context)
  return figures ? percentIn(figures.discount, figures.base) : null
}

/** Fen above the budget (below it when negative), tax compared with tax; null while the budget is not known. */
export function budgetGap(answers: Answers, context: FormContext): Json {
  const budget = budgetOf(context)
  const total = answers[budget?.basis === '不含税' ? 'net_total' : 'gross_total']
  return budget && typeof total === 'number' ? total - budget.amount : null
}

/** Where the client did not say whether the budget includes tax, the comparison without it stands beside the other. */
export function budgetGapNet(answers: Answers, context: FormContext): Json {
  const budget = budgetOf(context)
  const net = answers['net_total']
  return budget?.basis === '未说明' && typeof net === 'number' ? net - budget.amount : null
}

function budgetOf(context: FormContext): { readonly amount: number; readonly basis: string } | null {
  const home = newest(context, 'requirement')?.answers
  const amount = home?.['budget_amount']
  return home && typeof amount === 'number' ? { amount, basis: text(home, 'budget_tax') } : null
}

/**
 * What is left of the net total after internal cost, in percent of it. A bought-in line without cost costs what it is
 * quoted at; own work without cost is not known, and then there is no margin to speak of.
 */
export function margin(answers: Answers, context: FormContext): Json {
  const net = answers['net_total']
  const costs = rows(answers, 'lines').map((row) => netCost(row, context))
  if (typeof net !== 'number' || costs.some((cost) => cost === null)) return null
  return percentIn(net - costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0), net)
}

function netCost(row: Answers, context: FormContext): number | null {
  const cost = row['cost']
  if (row['is_third'] !== true) return typeof cost === 'number' ? cost : null
  return typeof cost === 'number'
    ? withoutTax(cost, deductibleRate(text(row, 'supplier'), context))
    : lineAmount(row['qty'], row['unit_price'])
}

/** Input tax counts only with a special invoice of the chosen supplier. */
function deductibleRate(supplier: string, context: FormContext): number {
  const quotes = every(context, 'supplier_quotes').flatMap((one) => rows(one.answers, 'quotes'))
  const quote = quotes.findLast((one) => nameIn(one['supplier']) === supplier)
  return quote && text(quote, 'invoice_type') === '增值税专用发票' ? number(quote['tax_rate']) : 0
}

/** Decided when it is issued, with the limits of that day: a later change of settings asks nobody to sign again. */
export function needsDirector(answers: Answers, { settings }: FormContext): Json {
  const [discount, left] = [answers['discount_percent'], answers['margin']]
  const isGenerous = typeof discount === 'number' && discount > settings.discountLimit
  return isGenerous || (typeof left === 'number' && left < settings.marginLimit)
}

/** An instalment; the last row takes what the others leave. Rows are told apart by what they say. */
export function instalment(answers: Answers, _context: FormContext, row: Answers): Json {
  const gross = answers['gross_total']
  const plan = rows(answers, 'payment_plan')
  const at = plan.findIndex((one) => isSameInstalment(one, row))
  if (typeof gross !== 'number' || at < 0) return null
  const amount = splitPayment(
    gross,
    plan.map((one) => number(one['percent'])),
  )[at]
  return Number.isSafeInteger(amount) ? (amount as number) : null
}

const TOLD_APART = ['name', 'percent', 'trigger', 'days', 'day_type'] as const

export const isSameInstalment = (one: Answers, other: Answers): boolean =>
  TOLD_APART.every((key) => (one[key] ?? null) === (other[key] ?? null))
