import type { DocumentState } from '../../../shared/engine/run.ts'
import { carriedOver } from '../../../shared/forms/carry-over.ts'
import type { Sources } from '../../../shared/forms/check.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import { kindOf } from '../../../shared/forms/kinds.ts'
import type { DraftRecord } from './draft-table.ts'

/** Fills what is still empty in a fresh draft from an earlier document of the same form, and says whence. */
export function copyInto(
  form: AnyForm,
  draft: Pick<DraftRecord, 'answers' | 'sources'>,
  { id, number, answers: earlier }: Pick<DocumentState, 'id' | 'number' | 'answers'>,
): { readonly answers: Answers; readonly sources: Sources } {
  const taken = Object.entries(carriedOver(form, earlier)).filter(([key]) => {
    const spec = form.fields[key]
    return spec && kindOf(spec).isEmpty(draft.answers[key])
  })
  const source = { code: 'document' as const, number, documentId: id }
  const sources = taken.map(([key, value]) => [key, { value, source }] as const)
  return {
    answers: { ...draft.answers, ...Object.fromEntries(taken) },
    sources: { ...draft.sources, ...Object.fromEntries(sources) },
  }
}
