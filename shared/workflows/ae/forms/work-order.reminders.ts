import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, type Instant, millis } from '../../../values/time.ts'
import { addWorkdaysToInstant, workdaysBetween } from '../../../values/workdays.ts'
import { every, isDelegated, listedIds } from '../facts.ts'

/** Where a packet's paper waits after the AE: key of the place, and the people asked there. */
interface Desk {
  readonly place: string
  readonly people: FormContext['people']
}

/**
 * Reminder 3: a paper of the packet has been with one holder for more than a workday; each place waits for the one before
 * it. `heads` is the key of the heads' place. The holder has the paper among the signatures asked of them already.
 */
export const packetReminder =
  (heads: string) =>
  (document: DocumentFacts, context: FormContext): readonly Reminder[] => {
    const { signed, complete, state, issuedAt, number } = document
    if (complete || state !== 'open') return []
    const since = signed.map((one) => one.at).reduce(later, issuedAt)
    const dueAt = addWorkdaysToInstant(since, 1, context.calendar, context.zone)
    if (millis(context.now) <= millis(dueAt)) return []
    const holder = holders(document, heads, context)
      .map((one) => one.name)
      .join('、')
    if (holder === '') return []
    const days = String(
      workdaysBetween(dayOf(since, context.zone), dayOf(context.now, context.zone), context.calendar),
    )
    return [{ rule: 'packetWaits', dueAt, to: ['writer'], params: { number, holder, days } }]
  }

const later = (one: Instant, other: Instant): Instant => (millis(other) > millis(one) ? other : one)

/** Whoever has not signed at the first place that is not filled. */
function holders(document: DocumentFacts, heads: string, context: FormContext): FormContext['people'] {
  const at = (place: string) => document.signed.filter((one) => one.place === place)
  for (const { place, people } of desks(document, heads, context)) {
    if (place !== heads && at(place).length > 0) continue
    const names = at(place).map((one) => one.name)
    const missing = people.filter((one) => !names.includes(one.name))
    if (missing.length > 0) return missing
  }
  return []
}

function desks(
  { issuedBy, answers }: DocumentFacts,
  heads: string,
  { people }: FormContext,
): readonly Desk[] {
  const listed = listedIds(answers, 'heads_sign')
  return [
    { place: 'sig_ae', people: people.filter((one) => one.id === issuedBy) },
    { place: 'sig_am', people: people.filter((one) => one.roles.includes('am')) },
    { place: 'sig_director', people: people.filter((one) => one.roles.includes('director')) },
    { place: heads, people: people.filter((one) => listed.includes(one.id)) },
  ]
}

/** Reminders 3 and 4: who holds it, which head named nobody or sent it back; then the briefing (clause 3). */
export function workOrderReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const open = rows(document.answers, 'depts').filter((row) => !isDelegated(row))
  return [
    ...packetReminder('sig_head')(document, context),
    ...open.flatMap((row) => rowReminder(row, document, context)),
    ...(open.length === 0 ? briefing(document, context) : []),
  ]
}

function rowReminder(row: Answers, document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const { signed, answers, number } = document
  const head = (row['head'] ?? null) as { readonly id?: string | null; readonly name?: string } | null
  const [dept, name] = [text(row, 'dept'), head?.name ?? '']
  const place = listedIds(answers, 'heads_sign').includes(head?.id ?? '') ? 'sig_head' : 'sig_director'
  const own = signed.find((one) => one.place === place && (place === 'sig_director' || one.name === name))
  if (!own) return []
  if (text(row, 'decision') === '退回')
    return [
      {
        rule: 'deptReturned',
        dueAt: own.at,
        to: ['writer'],
        params: { number, dept, reason: text(row, 'reason') },
      },
    ]
  const dueAt = addWorkdaysToInstant(own.at, 1, context.calendar, context.zone)
  const to = ['writer', ...(head?.id ? [head.id] : [])]
  return [{ rule: 'nameExecutor', dueAt, to, params: { dept, head: name } }]
}

/** A workday for naming the executors after the last head signed, two for the meeting itself. */
const BRIEFING_WORKDAYS = 3

function briefing({ complete, signed, answers }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const last = signed.map((one) => one.at).reduce(later, signed[0]?.at ?? '')
  const isHeld = every(context, 'internal_meeting').length > 0
  if (!complete || last === '' || isHeld || rows(answers, 'depts').length === 0) return []
  const dueAt = addWorkdaysToInstant(last, BRIEFING_WORKDAYS, context.calendar, context.zone)
  return [{ rule: 'briefingDue', dueAt, to: ['writer'], params: {} }]
}
