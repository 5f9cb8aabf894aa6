import { maySign, placesOf } from '../../../shared/engine/places.ts'
import { dayOf } from '../../../shared/values/time.ts'
import { deputiesOf } from '../accounts/index.ts'
import type { Core } from '../core.ts'
import { ownStep } from '../own-step.ts'
import { documentOf } from '../projections/documents.ts'
import { type Wait, waitsOf } from '../projections/signing.ts'
import { meOf, type Session } from '../session.ts'
import { openDocument } from '../signing/standing.ts'
import type { TodayItem } from './items.ts'

/** Places that wait for the hand of whoever is looking, their own or one they stand in for. */
export function signatureItems(core: Core, session: Session): readonly TodayItem[] {
  return waitsOf(core).flatMap((wait) => signatureItem(core, session, wait))
}

function signatureItem(core: Core, session: Session, { document: id, place, run: runId }: Wait): TodayItem[] {
  const { run, workflow, document, context } = openDocument(core, session, id)
  const state = placesOf(workflow, document, context).find((one) => one.place.key === place)
  if (!state) return []
  const today = dayOf(context.now, context.zone)
  const may = maySign(state, document, context.people, deputiesOf(core), today)
  if (!may.some((one) => one.personId === meOf(session).id)) return []
  return [
    {
      id: `sign/${id}/${place}`,
      rule: 'signature',
      state: 'none',
      dueAt: null,
      runId,
      runName: run.name,
      client: run.client.name,
      clause: ownStep(workflow, document.form)?.clause ?? 0,
      form: document.form,
      draftId: null,
      documentId: id,
      number: document.number,
      headline: documentOf(core, id)?.headline ?? '',
    },
  ]
}
