import type { Answers, FormContext } from '../forms/context.ts'
import { placesOf, standingSignatures } from './places.ts'
import { recordedAnswers } from './recorded.ts'
import type { DocumentState } from './run.ts'
import { formOf, type Workflow } from './workflow.ts'

/** A document's answers as later forms read them: with what became of it in the fields that tell so. */
export function answersNow(
  workflow: Workflow | null,
  document: DocumentState,
  context: FormContext,
): Answers {
  const answers = recordedAnswers(document)
  const form = workflow && formOf(workflow, document.form)
  if (!workflow || !form?.after) return answers
  const { state, reasonPlace } = document
  const signed = standingSignatures(document).map((one) => one.place)
  const places = placesOf(workflow, document, context).filter((one) => one.place.optional !== true)
  const complete = state === 'open' && places.every((one) => one.state === 'signed')
  return { ...answers, ...form.after({ state, reasonPlace, signed, complete, answers }) }
}
