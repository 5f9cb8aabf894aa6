import type { Answers } from '../../shared/forms/context.ts'
import type { AnyForm } from '../../shared/forms/form.ts'
import { sameJson } from '../drafts/same.ts'
import type { Run } from './draft.ts'
import { BRIEF } from './pages.ts'

/** The issued document a draft becomes the next version of. */
export interface Revision {
  readonly documentId: string
  readonly number: string
  /** The version that stands now. */
  readonly from: number
  readonly answers: Answers
}

/** What the draft says it revises, as the run knows it. */
export function revisionOf(run: Run, documentId: string | null): Revision | null {
  const document = run.context.documents.find((one) => one.id === documentId)
  if (!document) return null
  const { id, number, version, answers } = document
  return { documentId: id, number, from: version, answers }
}

/** Fields that were changed against the version that stands, in the order of the form. */
export function changedFields(
  form: AnyForm,
  answers: Answers,
  { answers: before }: Revision,
): readonly string[] {
  return Object.entries(form.fields).flatMap(([key, spec]) => {
    const typed =
      key !== BRIEF && spec.stage === undefined && spec.kind !== 'computed' && spec.kind !== 'signature'
    return typed && isChanged(answers, before, key) ? [key] : []
  })
}

/** An empty field is empty, however it is written. */
function isChanged(answers: Answers, before: Answers, key: string): boolean {
  const [now, then] = [plain(answers[key]), plain(before[key])]
  return !sameJson(now, then)
}

function plain(value: Answers[string] | undefined): Answers[string] {
  if (value === undefined || value === '' || value === false) return null
  return Array.isArray(value) && value.length === 0 ? null : value
}

/** May this field not change any more, because the document was issued with it? */
export const isFixed = (form: AnyForm, revision: Revision | null, key: string): boolean =>
  revision !== null && (form.fixed ?? []).includes(key)
