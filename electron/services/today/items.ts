import type { Output } from '../../../shared/contract/index.ts'
import type { Workflow } from '../../../shared/engine/workflow.ts'
import type { FormContext } from '../../../shared/forms/context.ts'
import { millis } from '../../../shared/values/time.ts'
import type { Core } from '../core.ts'
import { openDrafts } from '../drafts/draft-table.ts'
import { contextOf, openRun } from '../form-context.ts'
import { contactsByRun } from '../projections/documents.ts'
import type { RunRecord } from '../projections/runs.ts'
import { meOf, type Session } from '../session.ts'
import { contactItems, replyItems } from './contacts.ts'
import { draftItem } from './drafts.ts'
import { withReplyNotice } from './notice.ts'
import { reminderItems } from './reminders.ts'
import { returnedItems } from './returned.ts'
import { signatureItems } from './signatures.ts'

export type TodayItem = Output<'today.get'>['items'][number]

/** The record of each contact with a client; the rules about replies and next contacts are about it. */
export const CONTACT_FORM = 'client_meeting'

export interface Today {
  readonly items: readonly TodayItem[]
  /** Issued records that the client has not yet confirmed. */
  readonly awaitingReply: number
}

/** Today's work, worked out from the records each time and never stored. */
export function todayItems(core: Core, session: Session, runs: readonly RunRecord[], now: string): Today {
  const drafts = Map.groupBy(openDrafts(core), (draft) => draft.runId)
  const contacts = contactsByRun(core, CONTACT_FORM)
  const signatures = signatureItems(core, session)
  const items = runs.flatMap((run) => {
    const open = drafts.get(run.id) ?? []
    const ofRun = contacts.get(run.id) ?? []
    const seen = seenRun(core, session, run)
    return [
      ...open.map((draft) => draftItem(run, draft, now)),
      ...replyItems(core, run, ofRun, now).map((item) => withReplyNotice(core, seen, item)),
      ...contactItems(core, run, ofRun, open, now),
      ...returnedItems(core, run, meOf(session).id, open),
      ...reminderItems(core, session, seen),
    ]
  })
  const awaitingReply = [...contacts.values()].flat().filter((one) => one.awaitsReply).length
  return { items: [...items, ...signatures].toSorted(byUrgency), awaitingReply }
}

/** A run as its reminders and notices see it. What they look at is put together once for all of them. */
export interface SeenRun {
  readonly record: RunRecord
  readonly workflow: Workflow
  readonly context: FormContext
}

function seenRun(core: Core, session: Session, record: RunRecord): SeenRun {
  const { run, workflow } = openRun(core, record.id)
  return { record, workflow, context: contextOf(core, session, run) }
}

/** Late work first, the longest overdue on top; then what is due next; work without a limit last. */
function byUrgency(one: TodayItem, other: TodayItem): number {
  return due(one) - due(other) || (one.id < other.id ? -1 : 1)
}

// What is late was due before now and everything else is due after, so the due time alone orders both.
const due = ({ dueAt }: TodayItem): number => (dueAt === null ? Number.MAX_SAFE_INTEGER : millis(dueAt))
