import { openAnswers } from '../../../shared/forms/check.ts'
import type { FormContext } from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import type { DraftRecord } from './draft-table.ts'

/** A form nobody has written in yet: what is known of it, and from where. */
export function freshDraft(form: AnyForm, context: FormContext, id: string, brief: boolean): DraftRecord {
  const opened = openAnswers(form, context)
  // Only a form that knows a quick way has the field.
  const answers = 'brief' in form.fields ? { ...opened.answers, brief } : opened.answers
  return {
    id,
    runId: context.run.id,
    form: form.id,
    revises: null,
    rev: 0,
    openedAt: context.now,
    updatedAt: context.now,
    page: null,
    clock: form.clock?.(answers, context) ?? null,
    discardedAt: null,
    issuedAt: null,
    answers,
    sources: opened.sources,
  }
}
