import type { DocumentFacts, FormContext, ReleaseFacts } from '../forms/context.ts'
import { answersNow } from './outcome.ts'
import { placesOf, standingSignatures } from './places.ts'
import { type DocumentState, type RunState, standingDocuments } from './run.ts'
import type { Workflow } from './workflow.ts'

/** A context without what the run itself tells: what the office, the person and the clock give. */
export type BaseContext = Omit<FormContext, 'documents' | 'releases'>

/**
 * Everything a form may look at: the given facts, and each standing document at its newest version, in the order of
 * first issue, with what was recorded and what became of it. Each is read with those before it in sight.
 */
export function contextWith(workflow: Workflow | null, run: RunState, base: BaseContext): FormContext {
  const first = [...new Set(run.documents.map((one) => one.id))]
  const inOrder = standingDocuments(run).toSorted(
    (one, other) => first.indexOf(one.id) - first.indexOf(other.id),
  )
  const releases = run.releases.map(releaseFacts)
  let context: FormContext = { ...base, documents: [], releases }
  for (const document of inOrder) {
    const documents = [...context.documents, factsOf(workflow, document, context)]
    context = { ...context, documents }
  }
  return context
}

const releaseFacts = ({ id, gate, reason, by, at, usedBy }: RunState['releases'][number]): ReleaseFacts => ({
  id,
  gate,
  reason,
  by,
  at,
  usedBy,
})

function factsOf(workflow: Workflow | null, document: DocumentState, context: FormContext): DocumentFacts {
  const { id, form, number, version, issuedAt, issuedBy, state } = document
  return {
    id,
    form,
    number,
    version,
    issuedAt,
    issuedBy,
    answers: answersNow(workflow, document, context),
    state: state === 'superseded' || state === 'voided' ? 'open' : state,
    signed: standingSignatures(document).map(({ place, signer, signedAt, how }) => ({
      place,
      name: signer.name,
      at: signedAt,
      method: how.method,
    })),
    complete: isComplete(workflow, document, context),
    awaits: openPlaces(workflow, document, context),
    entered: document.entries.map(({ name, at }) => ({ name, at })),
  }
}

/** Open or accepted, and nobody is asked to sign any more. A form without places is complete once issued. */
export function isComplete(
  workflow: Workflow | null,
  document: DocumentState,
  context: FormContext,
): boolean {
  if (document.state !== 'open' && document.state !== 'accepted') return false
  return openPlaces(workflow, document, context).length === 0
}

/** Keys of the places that have to be signed and are not. */
function openPlaces(workflow: Workflow | null, document: DocumentState, context: FormContext): string[] {
  const places = workflow ? placesOf(workflow, document, context) : []
  return places
    .filter(
      ({ state, place }) =>
        state !== 'signed' &&
        place.optional !== true &&
        !(place.party === 'client' && document.state === 'accepted'),
    )
    .map(({ place }) => place.key)
}
