import { urgency } from '../../../shared/engine/steps.ts'
import { formOf, type Workflow } from '../../../shared/engine/workflow.ts'
import type { DocumentFacts, FormContext, PersonFacts } from '../../../shared/forms/context.ts'
import type { Reminder } from '../../../shared/forms/form.ts'
import { isInstant } from '../../../shared/values/time.ts'
import type { Core } from '../core.ts'
import { ownStep } from '../own-step.ts'
import { documentOf } from '../projections/documents.ts'
import { openFactsOf } from '../projections/office.ts'
import { meOf, type Session } from '../session.ts'
import type { SeenRun, TodayItem } from './items.ts'
import { noticeOf } from './notice.ts'

/** What the documents of a run ask of whoever is looking (domain 1.7); worked out each time, so it cannot go stale. */
export function reminderItems(core: Core, session: Session, seen: SeenRun): readonly TodayItem[] {
  const { workflow, context } = seen
  const me = meOf(session)
  const ofDocuments = context.documents.flatMap((document) =>
    remindersOf(workflow, document, context)
      .filter((one) => isFor(one, document, me))
      .map((one) => itemOf(core, seen, document, one)),
  )
  const ofRun = (workflow.reminders?.(context) ?? [])
    .filter((one) => isFor(one, null, me))
    .map((one) => itemOf(core, seen, null, one))
  return [...ofDocuments, ...ofRun]
}

function remindersOf(workflow: Workflow, document: DocumentFacts, context: FormContext): readonly Reminder[] {
  return formOf(workflow, document.form)?.reminders?.(document, context) ?? []
}

/** For its writer, for a role, or for one person. */
function isFor({ to }: Reminder, document: DocumentFacts | null, me: PersonFacts): boolean {
  return to.some(
    (one) =>
      (one === 'writer' && document?.issuedBy === me.id) ||
      one === me.id ||
      me.roles.some((role) => role === one),
  )
}

function itemOf(
  core: Core,
  { record: run, workflow, context }: SeenRun,
  document: DocumentFacts | null,
  reminder: Reminder,
): TodayItem {
  const { rule, dueAt, params } = reminder
  const { now } = context
  const known = document && documentOf(core, document.id)
  const language = known?.language ?? openFactsOf(core)?.language ?? 'zh-Hans'
  const detail = Object.values(params).join('/')
  return {
    id: `reminder/${run.id}/${document?.id ?? ''}/${rule}/${detail}`,
    rule: 'reminder',
    state: isInstant(dueAt) ? urgency(dueAt, now) : 'none',
    dueAt: isInstant(dueAt) ? dueAt : null,
    runId: run.id,
    runName: run.name,
    client: run.client.name,
    clause: (document && ownStep(workflow, document.form)?.clause) ?? 0,
    form: document?.form ?? '',
    draftId: null,
    documentId: document?.id ?? null,
    number: document?.number ?? null,
    headline: known?.headline ?? run.name,
    reminder: { rule, params: { ...params } },
    ...(isInstant(dueAt) && noticeOf(workflow, reminder, document, context, language)),
  }
}
