import type { Answers } from '../forms/context.ts'
import { standingSignatures } from './places.ts'
import type { DocumentState } from './run.ts'
import { formOf, type Workflow } from './workflow.ts'

/** A document's answers as later forms read them: with what became of it in the fields that tell so. */
export function answersNow(workflow: Workflow | null, document: DocumentState): Answers {
  const form = workflow && formOf(workflow, document.form)
  if (!form?.after) return document.answers
  const { state, reasonPlace } = document
  const signed = standingSignatures(document).map((one) => one.place)
  return { ...document.answers, ...form.after({ state, reasonPlace, signed }) }
}
