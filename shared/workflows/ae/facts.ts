import type { Answers, DocumentFacts, FormContext } from '../../forms/context.ts'
import type { Prefilled } from '../../forms/prefill.ts'
import { rows, text } from '../../forms/read.ts'
import type { Json } from '../../values/json.ts'
import { type Day, dayOf, isDay, isInstant, millis } from '../../values/time.ts'
import { idsIn } from './places.ts'

/** What the forms of a project read of each other. Each fact has one home form (domain 2.0, "type once"). */

type Documents = Pick<FormContext, 'documents'>

/** Standing documents of a form, in the order of first issue. */
export const every = ({ documents }: Documents, form: string): readonly DocumentFacts[] =>
  documents.filter((one) => one.form === form)

export const newest = (context: Documents, form: string): DocumentFacts | undefined =>
  every(context, form).at(-1)

/** Everybody who has to has signed, and nobody sent it back. */
export const newestComplete = (context: Documents, form: string): DocumentFacts | undefined =>
  every(context, form).findLast((one) => one.complete)

export const openingRecord = (context: Documents): DocumentFacts | undefined =>
  every(context, 'client_meeting').find((one) => one.answers['is_opening'] === true)

/** The quotation the client has confirmed, at its current version. */
export const confirmedQuotation = (context: Documents): DocumentFacts | undefined =>
  every(context, 'quotation').findLast(
    (one) => text(one.answers, 'status_client') === '已确认' || one.complete,
  )

/** A version of a quotation as other papers name it, `QT-20260930-01-R2`. */
export const quotationRef = ({ number, version }: Pick<DocumentFacts, 'number' | 'version'>): string =>
  `${number}-R${version}`

/** 已过期: the last day of validity is over. A confirmed quotation can expire too, before its contract is written. */
export function isExpired({ answers }: Pick<DocumentFacts, 'answers'>, { now, zone }: FormContext): boolean {
  const until = text(answers, 'valid_until')
  return isDay(until) && dayOf(now, zone) > until
}

/** The project's client in the office's register; by name, or by short code where the name was changed. */
export const clientEntry = ({ registers, run }: FormContext): Answers | undefined =>
  (
    registers.client.find((one) => text(one.answers, 'name') === run.client.name) ??
    registers.client.find((one) => text(one.answers, 'short') === run.client.short)
  )?.answers

/** A supplier's or client's name, whether it was picked from a register or typed. */
export function nameIn(value: Json | undefined): string {
  if (typeof value === 'string') return value.trim()
  const { label, name } = (value ?? {}) as Answers
  const found = typeof label === 'string' ? label : name
  return typeof found === 'string' ? found.trim() : ''
}

/** The contract once both parties have signed and, on paper, the scan is attached (民法典 §490). */
export const contractInForce = (context: Documents): DocumentFacts | undefined =>
  newestComplete(context, 'contract')

/** The day a contract took effect: as entered from the paper, else that of the later party's signature. */
export function effectiveDay({ answers, signed }: DocumentFacts, { zone }: FormContext): Day | null {
  const entered = text(answers, 'effective_at')
  if (isDay(entered)) return entered
  const days = ['sig_client', 'sig_agency'].map((place) => signed.find((one) => one.place === place)?.at)
  const known = days.flatMap((at) => (at === undefined ? [] : [dayOf(at, zone)])).toSorted()
  return known.length === days.length ? (known.at(-1) ?? null) : null
}

/** Change requests the client has signed; only these change price, scope or dates. */
export const signedChanges = (context: Documents): readonly DocumentFacts[] =>
  every(context, 'change_request').filter((one) => one.complete)

/** Executing departments with their heads and, once delegated, their executors (home: the newest work orders). */
export const departments = (context: Documents): readonly Answers[] =>
  every(context, 'work_order').flatMap((one) => rows(one.answers, 'depts'))

/** The departments of the newest work order alone. */
export const newestDepartments = (context: Documents): readonly Answers[] =>
  rows(newest(context, 'work_order')?.answers ?? {}, 'depts')

/**
 * Ids of the heads who sign for these departments, each once. 总监兼执行部门主管: where the office merged the two boxes, a head
 * who is a director has signed as one.
 */
export function headsWhoSign(
  departments: readonly Answers[],
  { people, settings }: Pick<FormContext, 'people' | 'settings'>,
): string[] {
  const directors = people.filter((one) => one.roles.includes('director')).map((one) => one.id)
  const heads = idsIn(departments, 'head')
  return settings.directorIsHead ? heads.filter((id) => !directors.includes(id)) : heads
}

/** Ids that a computed field listed when the paper was issued. */
export const listedIds = (answers: Answers, key: string): readonly string[] => {
  const listed = answers[key]
  return Array.isArray(listed) ? listed.filter((one) => typeof one === 'string') : []
}

/** Signed changes that move money or days: they alone call for a further work order. */
export const changesWithEffect = (context: Documents): readonly DocumentFacts[] =>
  signedChanges(context).filter(
    ({ answers }) => Number(answers['cost_delta'] ?? 0) !== 0 || Number(answers['days_delta'] ?? 0) !== 0,
  )

/** The client's deadline, as signed changes have moved it; '' while there is none. */
export function clientDeadline(context: Documents): string {
  const agreed = text(newest(context, 'requirement')?.answers ?? {}, 'required_date')
  const moved = signedChanges(context)
    .filter(({ answers }) => Number(answers['days_delta'] ?? 0) !== 0)
    .map(({ answers }) => text(answers, 'finish_after'))
  return agreed === '' ? '' : (moved.findLast((one) => one !== '') ?? agreed)
}

/** Every department has accepted and named somebody (clause 2 is fulfilled). */
export function isDispatched(context: Documents): boolean {
  const orders = every(context, 'work_order')
  return orders.length > 0 && orders.every((one) => rows(one.answers, 'depts').every(isDelegated))
}

export function isDelegated(row: Answers): boolean {
  const executors = row['executors']
  return text(row, 'decision') === '接受' && Array.isArray(executors) && executors.length > 0
}

/** A value carried from another document, with its source for the chip. */
export const carried = ({ number, id }: DocumentFacts, value: Json): Prefilled => ({
  value,
  source: { code: 'document', number, documentId: id },
})

/** The same field, or another one, of the newest document of a form; undefined while there is none. */
export function carriedFrom(context: Documents, form: string, key: string): Prefilled | undefined {
  const document = newest(context, form)
  const value = document?.answers[key]
  if (!document || value === undefined || value === null || value === '') return undefined
  return carried(document, value)
}

/** A work as it is shown to the client: a version of something, by name. */
export interface Work {
  readonly name: string
  readonly version: string
}

const workIn = (row: Answers): Work => ({ name: text(row, 'name'), version: text(row, 'version') })

/** Fixes of a review that are not both done and verified yet. */
export const openFixes = ({ answers }: Pick<DocumentFacts, 'answers'>): readonly Answers[] =>
  rows(answers, 'fixes').filter((row) => text(row, 'done_at') === '' || nameIn(row['verified_by']) === '')

/** Concluded 通过 or 修改后通过, its legal side looked at and the director's signature under it; fixes may be open. */
export const isFavourable = ({ answers, complete }: DocumentFacts): boolean =>
  complete &&
  ['通过', '修改后通过'].includes(text(answers, 'conclusion')) &&
  answers['legal_checked'] === true

/** The same with every fix closed and verified: what may go to the client (domain 1.3, gate to clause 7). */
export const isPassed = (review: DocumentFacts): boolean =>
  isFavourable(review) && openFixes(review).length === 0

/** The newest review that came out well: what is rehearsed (domain 2.9). */
export const favourableReview = (context: Documents): DocumentFacts | undefined =>
  every(context, 'internal_review').findLast(isFavourable)

/** The newest review that passed. */
export const passedReview = (context: Documents): DocumentFacts | undefined =>
  every(context, 'internal_review').findLast(isPassed)

/** The latest review that looked at just this version: one that failed undoes an earlier one that passed. */
export const reviewOf = (context: Documents, { name, version }: Work): DocumentFacts | undefined =>
  every(context, 'internal_review').findLast(({ answers }) =>
    rows(answers, 'works')
      .map(workIn)
      .some((one) => one.name === name && one.version === version),
  )

/** Works that are to be shown, and whose version has not passed the internal review. */
export const unreviewed = (context: Documents, works: readonly Answers[]): readonly Work[] =>
  works.map(workIn).filter((work) => {
    const review = reviewOf(context, work)
    return !review || !isPassed(review)
  })

/** Every piece that is shown passed a review at the version that is shown; while none is named, some review passed. */
export const reviewPassed = (context: Documents, works: readonly Answers[]): boolean =>
  works.length === 0 ? passedReview(context) !== undefined : unreviewed(context, works).length === 0

/**
 * Rehearsed and ready, or waived with the director's signature, after the reviews of what is shown (of the newest
 * review, while nothing is named). A rehearsal that asks for another one does not count.
 */
export function isRehearsed(context: Documents, works: readonly Answers[] = []): boolean {
  const named = works.flatMap((row) => reviewOf(context, workIn(row)) ?? [])
  const reviews = named.length > 0 ? named : every(context, 'internal_review').slice(-1)
  const since = Math.max(0, ...reviews.map(({ answers }) => momentIn(answers, 'reviewed_at')))
  return every(context, 'rehearsal').some(({ answers, complete, issuedAt }) => {
    if (!complete) return false
    if (answers['waived'] === true) return millis(issuedAt) >= since
    const ready = ['可以提案', '调整后提案'].includes(text(answers, 'conclusion'))
    return ready && momentIn(answers, 'rehearsed_at') >= since
  })
}

function momentIn(answers: Answers, key: string): number {
  const instant = text(answers, key)
  return isInstant(instant) ? millis(instant) : 0
}

/** The newest timeline once every department head has confirmed it and none of them disagrees (clause 4). */
export function confirmedTimeline(context: Documents): DocumentFacts | undefined {
  const timeline = newest(context, 'internal_timeline')
  const disagrees = rows(timeline?.answers ?? {}, 'dept_confirms').some((row) => row['agreed'] === false)
  return timeline?.complete && !disagrees ? timeline : undefined
}

export const timelineConfirmed = (context: Documents): boolean => confirmedTimeline(context) !== undefined
