import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { millis } from '../../../values/time.ts'
import { addWorkdaysToInstant } from '../../../values/workdays.ts'
import { isDelegated } from '../facts.ts'

/** Reminder 3: the packet stays with one holder for more than a workday; each place waits for the one before it. */
export function packetReminder(
  { signed, complete, state, issuedAt, number }: DocumentFacts,
  context: FormContext,
): readonly Reminder[] {
  if (complete || state !== 'open') return []
  const since = signed
    .map((one) => one.at)
    .reduce((one, other) => (millis(other) > millis(one) ? other : one), issuedAt)
  const dueAt = addWorkdaysToInstant(since, 1, context.calendar, context.zone)
  if (millis(context.now) < millis(dueAt)) return []
  return [{ rule: 'packetWaits', dueAt, to: ['writer'], params: { number } }]
}

/** Reminders 3 and 4: who holds it, and which head signed without naming anybody. */
export function workOrderReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const signedAt = new Map(
    document.signed.filter((one) => one.place === 'sig_head').map((one) => [one.name, one.at]),
  )
  const undelegated = rows(document.answers, 'depts').flatMap((row): Reminder[] => {
    const head = row['head'] as { readonly id?: string | null; readonly name?: string } | null
    const at = signedAt.get(head?.name ?? '')
    if (at === undefined || isDelegated(row)) return []
    const dueAt = addWorkdaysToInstant(at, 1, context.calendar, context.zone)
    const to = ['writer', ...(head?.id ? [head.id] : [])]
    return [{ rule: 'nameExecutor', dueAt, to, params: { dept: text(row, 'dept'), head: head?.name ?? '' } }]
  })
  return [...packetReminder(document, context), ...undelegated]
}
