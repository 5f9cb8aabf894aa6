import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { withoutTax } from '../../../values/round.ts'
import { isDay, millis } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { confirmedQuotation, contractInForce, every, newest, signedChanges } from '../facts.ts'

/** What a change moves: money in fen (tax included), and workdays (domain 2.11, 3.2). */

export const movesAnything = (answers: Answers): boolean =>
  Number(answers['cost_delta'] ?? 0) !== 0 || Number(answers['days_delta'] ?? 0) !== 0

/** What counts of a change in money: only what is charged. */
export const chargedOf = (answers: Answers): number =>
  text(answers, 'chargeable') === '收费' ? Number(answers['cost_delta'] ?? 0) : 0

/** Corrections 11: cost splits into net and tax. Half a fen goes the same way up and down. */
export function netOfChange(answers: Answers): number | null {
  const [cost, rate] = [answers['cost_delta'], answers['tax_rate']]
  if (typeof cost !== 'number' || typeof rate !== 'number' || !Number.isInteger(cost)) return null
  const net = withoutTax(Math.abs(cost), rate)
  if (!Number.isFinite(net)) return null
  return cost < 0 ? -net : net
}

export function taxOfChange(answers: Answers): number | null {
  const net = netOfChange(answers)
  return net === null ? null : Number(answers['cost_delta']) - net
}

/** The rate of a change that is not said otherwise: that of the office's own services. */
export const usualRate = ({ settings }: FormContext): number => settings.vatRates[0] ?? 0

/** The price the client confirmed, tax included; null before there is one. */
export function originalTotal(context: Pick<FormContext, 'documents'>): number | null {
  const gross = confirmedQuotation(context)?.answers['gross_total']
  return typeof gross === 'number' ? gross : null
}

/** What signed changes added so far. */
export const changedSoFar = (context: Pick<FormContext, 'documents'>): number =>
  signedChanges(context).reduce((sum, one) => sum + chargedOf(one.answers), 0)

export function totalBefore(context: Pick<FormContext, 'documents'>): number | null {
  const original = originalTotal(context)
  return original === null ? null : original + changedSoFar(context)
}

export function totalAfter(answers: Answers, context: Pick<FormContext, 'documents'>): number | null {
  const before = totalBefore(context)
  return before === null ? null : before + chargedOf(answers)
}

/** Where signed changes have moved it, else the contract's end, else the client's deadline. */
export function finishBefore(context: Pick<FormContext, 'documents'>): string {
  const moved = signedChanges(context)
    .map(({ answers }) => text(answers, 'finish_after'))
    .findLast(isDay)
  const agreed = text(contractInForce(context)?.answers ?? {}, 'end_date')
  return moved ?? (agreed || text(newest(context, 'requirement')?.answers ?? {}, 'required_date'))
}

const MOST_DAYS = 999

/** Days saved bring it forward. */
export function finishAfter(answers: Answers, context: FormContext): string | null {
  const before = finishBefore(context)
  const days = Number(answers['days_delta'] ?? 0)
  if (!isDay(before) || !Number.isInteger(days) || Math.abs(days) > MOST_DAYS) return null
  return before > '9990' || before < '1910' ? null : addWorkdays(before, days, context.calendar)
}

/** One topic of a meeting record that moves money or time. */
export interface Effect {
  readonly record: DocumentFacts
  readonly row: Answers
  /** As a change request names its source: `MR-20261014-01#1`. */
  readonly ref: string
}

/** Topics of a record that move money or time. */
export const effectsIn = (record: DocumentFacts): readonly Effect[] =>
  rows(record.answers, 'items').flatMap((row, index) => {
    const moves = Number(row['cost_impact'] ?? 0) !== 0 || Number(row['days_impact'] ?? 0) !== 0
    if (!moves || text(row, 'state') === '否决') return []
    return [{ record, row, ref: `${record.number}#${index + 1}` }]
  })

/** Effects said to the client after the first proposal that no change request took up yet, oldest first (reminder 10). */
export function openEffects(context: Pick<FormContext, 'documents'>): readonly Effect[] {
  const [first] = every(context, 'proposal')
  if (!first) return []
  const taken = every(context, 'change_request').map(({ answers }) => text(answers, 'source_ref'))
  return every(context, 'client_meeting')
    .filter(({ issuedAt }) => millis(issuedAt) >= millis(first.issuedAt))
    .flatMap(effectsIn)
    .filter(({ ref, record }) => !taken.includes(ref) && !taken.includes(record.number))
}
