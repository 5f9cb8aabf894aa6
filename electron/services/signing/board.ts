import type { Output } from '../../../shared/contract/index.ts'
import { clientSigners } from '../../../shared/engine/client-signers.ts'
import { askedOf, placesOf } from '../../../shared/engine/places.ts'
import type { Core } from '../core.ts'
import { documentOf } from '../projections/documents.ts'
import { type Wait, waitCount, waitsOf } from '../projections/signing.ts'
import type { Session } from '../session.ts'
import { openDocument } from './standing.ts'

type Waiting = Output<'sign.board'>['waiting'][number]

/** Who has not signed, since when, longest first. Only the page asked for is opened. */
export function signBoard(
  core: Core,
  session: Session,
  { offset, count }: { readonly offset: number; readonly count: number },
): Output<'sign.board'> {
  const waiting = waitsOf(core, offset, count).flatMap((one) => waitingView(core, session, one))
  return { total: waitCount(core), waiting }
}

function waitingView(core: Core, session: Session, wait: Wait): readonly Waiting[] {
  const open = openDocument(core, session, wait.document)
  const record = documentOf(core, wait.document)
  const state = placesOf(open.workflow, open.document, open.context).find(
    (one) => one.place.key === wait.place,
  )
  if (!state || !record) return []
  const { number, form, headline } = record
  return [
    {
      documentId: wait.document,
      runId: wait.run,
      number,
      form,
      headline,
      runName: open.run.name,
      place: wait.place,
      party: state.place.party,
      who: whoIn(state, open),
      since: wait.since,
    },
  ]
}

/** Members of staff by name; for the client those of their people who may sign. */
function whoIn(
  state: Parameters<typeof askedOf>[0],
  { run, document, context }: ReturnType<typeof openDocument>,
): string[] {
  if (state.place.party === 'staff') return askedOf(state, document, context.people).map((one) => one.name)
  return state.place.party === 'client' ? clientSigners(run, context) : []
}
