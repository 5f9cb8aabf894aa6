import { refuse } from '../../../shared/contract/fault.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { silenceAllowed } from '../../../shared/engine/decide-end.ts'
import { askedOf, maySign, placesOf } from '../../../shared/engine/places.ts'
import { type DocumentState, newestOf, type RunState } from '../../../shared/engine/run.ts'
import type { Workflow } from '../../../shared/engine/workflow.ts'
import type { FormContext } from '../../../shared/forms/context.ts'
import type { PlaceState } from '../../../shared/signing/plan.ts'
import { dayOf } from '../../../shared/values/time.ts'
import { deputiesOf } from '../accounts/index.ts'
import type { Core } from '../core.ts'
import { contextOf, openRun } from '../form-context.ts'
import { stateOf } from '../projections/document-row.ts'
import { documentOf } from '../projections/documents.ts'
import { personOf } from '../projections/people.ts'
import type { Session } from '../session.ts'
import { coveredHash } from './hash.ts'

export interface OpenDocument {
  readonly run: RunState
  readonly workflow: Workflow
  /** Its newest version. */
  readonly document: DocumentState
  readonly context: FormContext
}

/** A document with all that a decision about it needs. Refuses notFound. */
export function openDocument(core: Core, session: Session, documentId: string): OpenDocument {
  const record = documentOf(core, documentId) ?? refuse('notFound', { params: { what: 'document' } })
  const { run, workflow } = openRun(core, record.runId)
  const document = newestOf(run, documentId) ?? refuse('notFound', { params: { what: 'document' } })
  return { run, workflow, document, context: contextOf(core, session, run) }
}

/** Where it stands, as the screens read it. */
export function placesView(core: Core, open: OpenDocument): Output<'sign.places'> {
  const { run, workflow, document, context } = open
  const places = placesOf(workflow, document, context)
  return {
    documentId: document.id,
    version: document.version,
    state: stateOf(document, places),
    hash: coveredHash(run.id, document),
    places: places.map((place) => placeView(core, place, open)),
    reason: document.reason,
    returnedBy: document.reasonBy,
    canAcceptSilence: silenceAllowed(workflow, document, context),
  }
}

type PlaceView = Output<'sign.places'>['places'][number]

function placeView(core: Core, state: PlaceState, { document, context }: OpenDocument): PlaceView {
  const { place, since, waitsFor, needed } = state
  const open = state.state === 'open' && document.state === 'open'
  const today = dayOf(context.now, context.zone)
  const may = open ? maySign(state, document, context.people, deputiesOf(core), today) : []
  const missing = state.state === 'signed' ? [] : askedOf(state, document, context.people)
  return {
    key: place.key,
    party: place.party,
    role: place.role,
    several: place.several,
    state: state.state,
    needed,
    missing: missing.map((one) => one.name),
    since: open ? since : null,
    waitsFor: [...waitsFor],
    by: signedBy(core, place.key, document),
    may: [...may],
  }
}

/** A version that was sent back shows nobody as having signed; its history does. */
function signedBy(core: Core, place: string, document: DocumentState): PlaceView['by'] {
  if (document.state === 'returned') return []
  const here = document.signatures.filter((one) => one.place === place)
  return here.map(({ signer, signedAt, how }) => ({
    name: signer.name,
    title: signer.title,
    at: signedAt,
    method: how.method,
    deputyFor:
      signer.kind === 'staff' && signer.deputyFor !== null
        ? (personOf(core, signer.deputyFor)?.name ?? '')
        : null,
  }))
}
