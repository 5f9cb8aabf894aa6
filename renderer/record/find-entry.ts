import { mayRecord } from '../../shared/engine/decide-record.ts'
import { formOf, type Workflow } from '../../shared/engine/workflow.ts'
import type { DocumentFacts, FormContext } from '../../shared/forms/context.ts'
import type { AnyForm, RecordGroup } from '../../shared/forms/form.ts'
import type { Run } from '../wizard/draft.ts'

/** A group of facts that may be entered on a document now, by whoever is looking. */
export interface Entry {
  readonly form: AnyForm
  readonly group: RecordGroup
  readonly document: DocumentFacts
}

/** All that this person can enter on this document now. */
export function entriesOf(workflow: Workflow, context: FormContext, documentId: string): readonly Entry[] {
  const document = context.documents.find((one) => one.id === documentId)
  const form = document && formOf(workflow, document.form)
  if (!document || !form || document.state === 'returned') return []
  return (form.records ?? [])
    .filter((group) => mayRecord(group, document, context.me) && group.open?.(document, context) !== false)
    .map((group) => ({ form, group, document }))
}

export function findEntry(workflow: Workflow, run: Run, documentId: string, group: string): Entry | null {
  const context = { ...run.context, now: new Date().toISOString() } as FormContext
  return entriesOf(workflow, context, documentId).find((one) => one.group.id === group) ?? null
}
