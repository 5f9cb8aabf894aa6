import type { Answers, DocumentFacts, FormContext } from '../../forms/context.ts'
import type { Prefilled } from '../../forms/prefill.ts'
import { rows, text } from '../../forms/read.ts'
import type { Json } from '../../values/json.ts'

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

/** The contract once both parties have signed and, on paper, the scan is attached (民法典 §490). */
export const contractInForce = (context: Documents): DocumentFacts | undefined =>
  newestComplete(context, 'contract')

/** Change requests the client has signed; only these change price, scope or dates. */
export const signedChanges = (context: Documents): readonly DocumentFacts[] =>
  every(context, 'change_request').filter((one) => one.complete)

/** Executing departments with their heads and, once delegated, their executors (home: the newest work orders). */
export const departments = (context: Documents): readonly Answers[] =>
  every(context, 'work_order').flatMap((one) => rows(one.answers, 'depts'))

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
