import { urgency } from '../../../shared/engine/steps.ts'
import { formOf, stepsOf } from '../../../shared/engine/workflow.ts'
import { HOUR, millis } from '../../../shared/values/time.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import type { DraftRecord } from '../drafts/draft-table.ts'
import { ownStep } from '../own-step.ts'
import { type Contact, documentOf } from '../projections/documents.ts'
import type { RecordParts } from '../projections/parts.ts'
import type { RunRecord } from '../projections/runs.ts'
import { CONTACT_FORM, type TodayItem } from './items.ts'

const DAY = 24 * HOUR

/** Records whose reply was asked for by a moment that has passed, and which nobody has confirmed. */
export function replyItems(
  parts: RecordParts,
  run: RunRecord,
  contacts: readonly Contact[],
  now: string,
): readonly TodayItem[] {
  return contacts
    .filter(({ awaitsReply, replyDueAt }) => awaitsReply && replyDueAt !== null && isPast(replyDueAt, now))
    .map((contact) => ({
      ...about(parts, run, contact),
      id: `reply/${contact.id}`,
      rule: 'replyOverdue',
      state: 'late',
      dueAt: contact.replyDueAt,
    }))
}

/** The next contact: the one agreed on, or the first of all where none has been recorded or begun. */
export function contactItems(
  parts: RecordParts,
  run: RunRecord,
  contacts: readonly Contact[],
  drafts: readonly DraftRecord[],
  now: string,
): readonly TodayItem[] {
  const begun = drafts.filter((draft) => draft.form === CONTACT_FORM)
  const last = contacts.toSorted(byContact).at(-1)
  if (!last) return begun.length === 0 ? firstContact(run) : []
  const planned = last.nextContactAt
  if (planned === null || begun.some((draft) => isLater(draft, last))) return []
  const state = plannedState(planned, now)
  return [
    { ...about(parts, run, last), id: `next/${last.id}`, rule: 'plannedContact', state, dueAt: planned },
  ]
}

/** Only where the run's workflow records contacts at all; on the first step that asks for one. */
function firstContact(run: RunRecord): readonly TodayItem[] {
  const workflow = workflowOf(run.workflow)
  if (!workflow || !formOf(workflow, CONTACT_FORM)) return []
  return [
    {
      ...base(run),
      id: `first/${run.id}`,
      rule: 'firstContact',
      state: 'none',
      dueAt: null,
      clause: stepsOf(workflow, CONTACT_FORM)[0]?.clause ?? 0,
      documentId: null,
      number: null,
      headline: run.name,
    },
  ]
}

/** A planned contact more than a day away is only a date. */
function plannedState(planned: string, now: string): TodayItem['state'] {
  return millis(planned) - millis(now) > DAY ? 'none' : urgency(planned, now)
}

const isPast = (instant: string, now: string): boolean => millis(instant) < millis(now)

/** By the contact itself, not by its paper: an earlier contact may be recorded later. */
function byContact(one: Contact, other: Contact): number {
  return ended(one) - ended(other) || one.seq - other.seq
}

const ended = ({ contactEndedAt, issuedAt }: Contact): number => millis(contactEndedAt ?? issuedAt)

/** The contact that was planned took place already: its record is being written. */
function isLater(draft: DraftRecord, last: Contact): boolean {
  return draft.clock !== null && millis(draft.clock.startedAt) > ended(last)
}

function about(parts: RecordParts, run: RunRecord, contact: Contact) {
  const document = documentOf(parts, contact.id)
  const { number = null, headline = run.name } = document ?? {}
  return { ...base(run), documentId: contact.id, number, headline }
}

function base(run: RunRecord) {
  const workflow = workflowOf(run.workflow)
  return {
    runId: run.id,
    runName: run.name,
    client: run.client.name,
    clause: (workflow && ownStep(workflow, CONTACT_FORM)?.clause) ?? 0,
    form: CONTACT_FORM,
    draftId: null,
  }
}
