import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { formatFen } from '../../../values/money.ts'
import { dayOf } from '../../../values/time.ts'
import { eventDay, eventOf } from '../rules/payment-events.ts'
import { agreedPayments, instalments, isPaid, rowNamed, triggeredOn } from '../rules/receivables.ts'

const rule = (at: Problem['at'], say: string, params: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...params })

/** Row by row what was agreed, with signed changes in the last one, to the fen (domain 2.16, 3.10). */
export function checkRows(answers: Answers, context: FormContext): Problem[] {
  const agreed = instalments(context)
  const given = rows(answers, 'rows')
  const names = (agreedPayments(context)?.plan ?? []).map((row) => text(row, 'name'))
  if (agreed.length === 0 || given.length === 0) return []
  if (given.length !== agreed.length)
    return [rule(['rows'], 'count', { found: given.length, expected: agreed.length })]
  return given.flatMap((row, index) => differences(row, agreed[index] ?? {}, index, names[index] ?? ''))
}

/** Names may say more than the contract, triggers may be worded otherwise; what they mean and the amount may not differ. */
function differences(row: Answers, agreed: Answers, index: number, planned: string): Problem[] {
  const [name, trigger, amount] = [text(row, 'name'), text(row, 'trigger'), row['amount']]
  const wrong = {
    name: name !== '' && !name.startsWith(planned) && text(agreed, 'name'),
    trigger:
      trigger !== '' && eventOf(trigger) !== eventOf(text(agreed, 'trigger')) && text(agreed, 'trigger'),
    amount: typeof amount === 'number' && amount !== agreed['amount'] && formatFen(Number(agreed['amount'])),
  }
  return Object.entries(wrong).flatMap(([key, value]) =>
    value === false ? [] : [rule(['rows', index, key], 'agreed', { value })],
  )
}

type Before = readonly Answers[]

const changed = (row: Answers, before: Before, index: number, key: string): boolean =>
  (row[key] ?? null) !== (before[index]?.[key] ?? null)

const changedIn = (answers: Answers, document: DocumentFacts, keys: readonly string[], say: string) => {
  const before = rows(document.answers, 'rows')
  return rows(answers, 'rows').flatMap((row, index) =>
    keys.filter((key) => changed(row, before, index, key)).map((key) => rule(['rows', index, key], say)),
  )
}

/** Invoices and receipts are finance's to enter; events and promises are not (domain 1.3, clause 11). */
const FINANCE = ['invoice_no', 'invoice_date', 'received_date', 'received_amount'] as const

export const onlyAe = (answers: Answers, document: DocumentFacts): Problem[] =>
  changedIn(answers, document, FINANCE, 'financeOnly')

/** The event is put in by the program when it is known, also while finance enters something else. */
export const onlyFinance = (answers: Answers, document: DocumentFacts): Problem[] =>
  changedIn(answers, document, ['promised_date'], 'aeOnly')

export function checkDates(answers: Answers, context: FormContext): Problem[] {
  const today = dayOf(context.now, context.zone)
  return rows(answers, 'rows').flatMap((row, index) => [
    ...(['trigger_date', 'invoice_date', 'received_date'] as const)
      .filter((key) => text(row, key) > today)
      .map((key) => rule(['rows', index, key], 'inFuture')),
    ...checkTrigger(row, index, context),
    ...checkReceipt(row, index),
  ])
}

/** An instalment falls due by what happened, not by what is entered: the papers say when (corrections 11). */
function checkTrigger(row: Answers, index: number, context: FormContext): Problem[] {
  const entered = text(row, 'trigger_date')
  const { isTold, day } = eventDay(text(row, 'trigger'), context)
  if (entered === '' || !isTold || entered === day) return []
  return day === null
    ? [rule(['rows', index, 'trigger_date'], 'notHappened', { trigger: text(row, 'trigger') })]
    : [rule(['rows', index, 'trigger_date'], 'happenedOn', { day })]
}

function checkReceipt(row: Answers, index: number): Problem[] {
  const [received, amount] = [row['received_amount'], row['amount']]
  if (typeof received !== 'number') return []
  const at = ['rows', index, 'received_amount']
  if (text(row, 'received_date') === '') return [rule(['rows', index, 'received_date'], 'dayOfReceipt')]
  if (received === 0) return [rule(at, 'nothingReceived')]
  return typeof amount === 'number' && received > amount
    ? [rule(at, 'moreThanDue', { amount: formatFen(amount) })]
    : []
}

/** What was said to a debtor is not unsaid: each written demand restarts the limitation (民法典 §195). */
export function checkFollowUps(answers: Answers, _context: FormContext, document: DocumentFacts): Problem[] {
  const before = rows(document.answers, 'followups')
  const now = rows(answers, 'followups')
  const kept = before.every((row, index) => isSame(row, now[index]))
  if (!kept) return [rule(['followups'], 'appendOnly')]
  const fresh = now.map((row, index) => ({ row, index })).slice(before.length)
  return fresh.flatMap(({ row, index }) => checkFollowUp(row, index, rows(document.answers, 'rows')))
}

/** Of a payment that is listed; while it is not paid, with the day of the next try. */
function checkFollowUp(row: Answers, index: number, listed: readonly Answers[]): Problem[] {
  const about = rowNamed(listed, text(row, 'row'))
  if (text(row, 'row') === '') return []
  if (!about) return [rule(['followups', index, 'row'], 'noSuchRow')]
  const next = text(row, 'next_at')
  if (next === '') return isPaid(about) ? [] : [rule(['followups', index, 'next_at'], 'nextNeeded')]
  return next < text(row, 'at').slice(0, 10) ? [rule(['followups', index, 'next_at'], 'nextBefore')] : []
}

const WRITTEN = ['at', 'row', 'channel', 'contact', 'result', 'next_at'] as const
const isSame = (one: Answers, other: Answers | undefined): boolean =>
  WRITTEN.every((key) => text(one, key) === text(other ?? {}, key))

/** The event's day stands in the row as soon as anything is entered after it happened. */
export function withEvents(answers: Answers, context: FormContext): Answers {
  const filled = rows(answers, 'rows').map((row): Answers => {
    const day = triggeredOn(row, context)
    return day === '' ? row : { ...row, trigger_date: day }
  })
  return filled.length === 0 ? answers : { ...answers, rows: filled as unknown as Json }
}
