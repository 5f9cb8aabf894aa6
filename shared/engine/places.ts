import { applies } from '../forms/check-fields.ts'
import type { FormContext, PersonFacts } from '../forms/context.ts'
import { type PlaceState, placeStates, type SignPlace, type Standing } from '../signing/plan.ts'
import { principalOf } from '../signing/signer.ts'
import type { Day } from '../values/time.ts'
import { recordedAnswers } from './recorded.ts'
import type { DocumentState, SignatureState } from './run.ts'
import { formOf, type Workflow } from './workflow.ts'

/** Where the places of a document stand, and who may sign at them. */

/** Who stands in for whom, on which days (inclusive). */
export interface Deputy {
  readonly personId: string
  readonly deputyId: string
  readonly from: Day
  readonly to: Day
}

/** Places that apply to these answers, in the order of the plan. Signatures that stand are counted. */
export function placesOf(
  workflow: Workflow,
  document: DocumentState,
  context: FormContext,
): readonly PlaceState[] {
  const form = formOf(workflow, document.form)
  const answers = recordedAnswers(document)
  const situation = { answers, row: null, context }
  const places = (form?.signing ?? []).filter((place) => {
    const spec = form?.fields[place.key]
    return spec !== undefined && applies(spec, situation) && (place.when === null || place.when(situation))
  })
  const needed = (place: SignPlace, by: readonly Standing[]) => neededAt(place, by, document, context.people)
  const states = placeStates(places, needed, standingSignatures(document).map(standing), document.issuedAt)
  return states.map((one) =>
    one.state === 'open' && one.place.ready && !one.place.ready(situation)
      ? { ...one, state: 'waiting', since: null }
      : one,
  )
}

/** A version that was sent back keeps its signatures in history only. */
export function standingSignatures({ state, signatures }: DocumentState): readonly SignatureState[] {
  return state === 'returned' || state === 'superseded' ? [] : signatures
}

const standing = ({ place, signer, signedAt }: SignatureState): Standing => ({
  place,
  signedAt,
  name: signer.name,
  principal: principalOf(signer),
})

/**
 * One signature completes a place. A place of several asks everybody who held its role when the form was issued (the
 * frozen sheet has a box for each); when all who hold it today have signed it is complete as well, so that somebody
 * who left does not keep it open.
 */
function neededAt(
  place: SignPlace,
  by: readonly Standing[],
  document: DocumentState,
  people: readonly PersonFacts[],
): number {
  if (!place.several) return 1
  // Executors are named after issue, by the head who delegates.
  if (place.named) return new Set(place.named(recordedAnswers(document))).size
  const boxes = (document.sheet.blocks ?? []).flatMap((block) =>
    block.block === 'signatures' ? block.boxes : [],
  )
  const asked = Math.max(1, boxes.filter((box) => box.place === place.key).length)
  const missing = holders(place, people).filter((one) => !by.some(({ principal }) => principal === one.id))
  return by.length > 0 && missing.length === 0 ? Math.min(asked, by.length) : asked
}

const holders = ({ role }: SignPlace, people: readonly PersonFacts[]): readonly PersonFacts[] =>
  people.filter((one) => role !== null && one.roles.includes(role))

export interface MaySign {
  readonly personId: string
  readonly name: string
  readonly deputyFor: string | null
}

/** Members of staff a place still asks: those with its role (or the writer) who have not signed here. */
export function askedOf(
  { place, by }: Pick<PlaceState, 'place' | 'by'>,
  document: Pick<DocumentState, 'issuedBy' | 'answers' | 'recorded'>,
  people: readonly PersonFacts[],
): readonly PersonFacts[] {
  if (place.party !== 'staff') return []
  const own = people.filter((one) => isAsked(one, place, document))
  return own.filter((one) => !by.some(({ principal }) => principal === one.id))
}

function isAsked(
  { id, roles }: PersonFacts,
  { role, named }: SignPlace,
  document: Pick<DocumentState, 'issuedBy' | 'answers' | 'recorded'>,
): boolean {
  if (named) return named(recordedAnswers(document)).includes(id)
  return role === null ? id === document.issuedBy : roles.includes(role)
}

/** The same with their deputies of today. */
export function maySign(
  state: Pick<PlaceState, 'place' | 'by'>,
  document: Pick<DocumentState, 'issuedBy' | 'answers' | 'recorded'>,
  people: readonly PersonFacts[],
  deputies: readonly Deputy[],
  today: Day,
): readonly MaySign[] {
  const own = askedOf(state, document, people)
  const standIns = deputies
    .filter((one) => own.some(({ id }) => id === one.personId) && one.from <= today && today <= one.to)
    .flatMap((one) => {
      const deputy = people.find((person) => person.id === one.deputyId)
      return deputy ? [{ personId: deputy.id, name: deputy.name, deputyFor: one.personId }] : []
    })
  return [...own.map(({ id, name }) => ({ personId: id, name, deputyFor: null })), ...standIns]
}
