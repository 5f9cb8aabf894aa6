import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { dayOf, millis } from '../../../values/time.ts'
import { addWorkdaysToInstant } from '../../../values/workdays.ts'

/** Workdays after which an unsigned paper is spoken of again (catalogue 1.7, no. 11). */
export const UNSIGNED_AFTER = [1, 2, 3, 5] as const

interface Waits {
  readonly rule: string
  /** Places that must be signed before the paper can be with the client. */
  readonly before: readonly string[]
  /** Whose signature is waited for. */
  readonly place: string
}

/**
 * 已发出而未签: from the last signature before the client's (or the issue, where nobody signs before), the newest of the
 * limits that have passed. Nothing while the paper is still in the office, or was signed, returned or objected to.
 */
export function unsignedReminders(
  document: DocumentFacts,
  context: FormContext,
  { rule, before, place }: Waits,
): readonly Reminder[] {
  const at = (key: string) => document.signed.find((one) => one.place === key)?.at
  const earlier = before.map(at)
  if (document.state !== 'open' || at(place) !== undefined || earlier.includes(undefined)) return []
  const sentAt = earlier.reduce<string>(
    (latest, one) => (one !== undefined && millis(one) > millis(latest) ? one : latest),
    document.issuedAt,
  )
  const { calendar, zone, now } = context
  const passed = UNSIGNED_AFTER.map((days) => ({
    days,
    dueAt: addWorkdaysToInstant(sentAt, days, calendar, zone),
  })).findLast(({ dueAt }) => millis(dueAt) <= millis(now))
  if (!passed) return []
  const params = { number: document.number, days: String(passed.days), day: dayOf(sentAt, zone) }
  return [{ rule, dueAt: passed.dueAt, to: ['writer'], params }]
}
