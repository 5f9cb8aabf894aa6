import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { every } from '../facts.ts'

/** Acceptance (domain 3.8): quantities per item; quantities of unlike units are never added. */

const number = (row: Answers, key: string): number | null => {
  const value = row[key]
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

const difference = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : Math.round((one - other) * 1000) / 1000

/** delivered − accepted. */
export const rejected = (row: Answers): number | null =>
  difference(number(row, 'delivered'), number(row, 'accepted'))

/** accepted − ordered: negative is missing, positive over-delivery. */
export const short = (row: Answers): number | null =>
  difference(number(row, 'accepted'), number(row, 'ordered'))

export type ItemResult = '合格' | '数量不足' | '部分合格' | '不合格'

export function itemResult(row: Answers): ItemResult | null {
  const [refused, missing] = [rejected(row), short(row)]
  if (refused === null || missing === null) return null
  if (number(row, 'accepted') === 0) return '不合格'
  if (refused > 0) return '部分合格'
  return missing < 0 ? '数量不足' : '合格'
}

/** Share of items that passed, in percent with two decimals; null without items. */
export function passedPercent(items: readonly Answers[]): number | null {
  if (items.length === 0) return null
  const passed = items.filter((row) => itemResult(row) === '合格').length
  return Math.round((passed / items.length) * 10_000) / 100
}

/** 全部合格 only when every item is. */
export const allPassed = (items: readonly Answers[]): boolean =>
  items.length > 0 && items.every((row) => itemResult(row) === '合格')

const FINAL = ['成品检验', '复检']
const GOOD = ['合格', '让步接收']

/**
 * The newest final inspection of an item, matched by its name in the checked goods. A 复检 after one that was not passed is about
 * the check it names, whatever it calls the goods; one that names none is about the same party's.
 */
export function lastInspection(name: string, context: Pick<FormContext, 'documents'>): Answers | undefined {
  const final = every(context, 'qc_record').filter(({ answers }) => FINAL.includes(text(answers, 'kind')))
  const last = final.findLast(({ answers }) => isSameGoods(name, text(answers, 'target')))
  if (!last || GOOD.includes(text(last.answers, 'conclusion'))) return last?.answers
  const again = final.slice(final.indexOf(last) + 1).findLast((one) => isAbout(one.answers, last))
  return (again ?? last).answers
}

function isAbout(check: Answers, last: DocumentFacts): boolean {
  if (text(check, 'kind') !== '复检') return false
  const named = text(check, 'recheck_of')
  return named === '' ? text(check, 'party') === text(last.answers, 'party') : named === last.number
}

/** 暖冬礼盒 and 暖冬礼盒首批 are the same goods. */
export const isSameGoods = (name: string, target: string): boolean =>
  name !== '' && target !== '' && (target.includes(name) || name.includes(target))

export const isInspected = (name: string, context: Pick<FormContext, 'documents'>): boolean =>
  GOOD.includes(text(lastInspection(name, context) ?? {}, 'conclusion'))

/** Ordered less what lots before this one took, made good goods included: what a further lot is about. */
export function outstanding(name: string, ordered: number, context: Pick<FormContext, 'documents'>): number {
  return difference(ordered, taken(name, context)) ?? ordered
}

/** Accepted (and made good) less what went out already, by name; 补齐 goods count for their item. */
export function shippable(name: string, context: Pick<FormContext, 'documents'>): number {
  return taken(name, context) - shipped(name, context)
}

/** What went out, less what did not arrive: lost goods are still owed, and a further note sends them after. */
export function shipped(name: string, context: Pick<FormContext, 'documents'>): number {
  return every(context, 'delivery_note')
    .flatMap((one) => rows(one.answers, 'lines'))
    .filter((row) => isSameGoods(text(row, 'name'), name))
    .reduce((total, row) => total + arrived(row), 0)
}

function arrived(row: Answers): number {
  const [sent, received] = [number(row, 'qty') ?? 0, number(row, 'received')]
  return received === null ? sent : Math.min(sent, received)
}

const sum = (list: readonly Answers[], key: string): number =>
  list.reduce((total, row) => total + (number(row, key) ?? 0), 0)

/** Accepted, and made good afterwards. */
function taken(name: string, context: Pick<FormContext, 'documents'>): number {
  const lots = every(context, 'acceptance').map((one) => one.answers)
  const accepted = lots
    .flatMap((lot) => rows(lot, 'items'))
    .filter((row) => isSameGoods(text(row, 'name'), name))
  const repaired = lots
    .flatMap((lot) => rows(lot, 'rectify'))
    .filter((row) => isSameGoods(text(row, 'item'), name) && text(row, 'done_at') !== '')
  return sum(accepted, 'accepted') + sum(repaired, 'qty')
}

/**
 * Names of accepted goods that are still here. Films and files are accepted and never carried, so only goods of which some
 * went out can be left over.
 */
export function leftOver(context: Pick<FormContext, 'documents'>): readonly string[] {
  const carried = every(context, 'delivery_note').flatMap((one) => rows(one.answers, 'lines'))
  const accepted = every(context, 'acceptance').flatMap((one) => rows(one.answers, 'items'))
  return accepted
    .map((row) => text(row, 'name'))
    .filter((name) => carried.some((row) => isSameGoods(name, text(row, 'name'))))
    .filter((name) => shippable(name, context) > 0)
}
