import type { Answers, When } from '../forms/context.ts'
import type { Role } from '../values/people.ts'
import { millis } from '../values/time.ts'

export const PARTIES = ['staff', 'client', 'supplier', 'receiver'] as const
export type Party = (typeof PARTIES)[number]

/** A place to sign on a form: who may, after whom, and when it is asked at all. */
export interface SignPlace {
  /** The form's signature field. */
  readonly key: string
  /** client: somebody who may sign for the client · receiver: anybody at the client's, the consignee of goods. */
  readonly party: Party
  /** Staff: the role that signs here; null for whoever wrote the form. */
  readonly role: Role | null
  /** Staff named in the answers, who sign here instead of a role; by person id. Only with `several`. */
  readonly named?: (answers: Answers) => readonly string[]
  /** Opens only when this holds as well, what was recorded after issue included. */
  readonly ready?: When
  /** May stay empty for good: it is offered, and completeness does not wait for it. */
  readonly optional?: boolean
  /** Places that must be complete first; nobody signs out of turn. */
  readonly after: readonly string[]
  /** Several people sign here side by side (department heads), in any order among themselves. */
  readonly several: boolean
  readonly when: When | null
}

export type SignPlan = readonly SignPlace[]

/** A signature that stands: of the current version, neither returned nor voided. */
export interface Standing {
  readonly place: string
  readonly signedAt: string
  readonly name: string
  /** Whose signature it counts as (signing/signer.ts). */
  readonly principal: string
}

export interface PlaceState {
  readonly place: SignPlace
  /** signed: by everybody it asks for · open: somebody may sign now · waiting: another place comes first. */
  readonly state: 'signed' | 'open' | 'waiting'
  /** How many signatures complete it. */
  readonly needed: number
  /** Who signed so far; at a place of several it may still be open. */
  readonly by: readonly Standing[]
  /** Since when an open place waits; null otherwise. */
  readonly since: string | null
  /** Keys of the places that come first; empty unless waiting. */
  readonly waitsFor: readonly string[]
}

/**
 * The progress board: for each place that applies, who signed, or since when it waits for its signer, or which places
 * come first. `needed` is how many signatures complete a place; `issuedAt` is when the first places opened.
 */
export function placeStates(
  places: readonly SignPlace[],
  needed: (place: SignPlace, by: readonly Standing[]) => number,
  standing: readonly Standing[],
  issuedAt: string,
): readonly PlaceState[] {
  const at = (key: string) => standing.filter((one) => one.place === key)
  const isComplete = (place: SignPlace) => at(place.key).length >= needed(place, at(place.key))
  return places.map((place) => {
    const by = at(place.key)
    const known = { place, by, needed: needed(place, by) }
    if (isComplete(place)) return { ...known, state: 'signed', since: null, waitsFor: [] }
    const before = places.filter((one) => place.after.includes(one.key))
    const waitsFor = before.filter((one) => !isComplete(one)).map((one) => one.key)
    if (waitsFor.length > 0) return { ...known, state: 'waiting', since: null, waitsFor }
    const opened = [issuedAt, ...before.flatMap((one) => at(one.key).map(({ signedAt }) => signedAt))]
    return { ...known, state: 'open', since: latest(opened), waitsFor: [] }
  })
}

function latest(instants: readonly string[]): string {
  return instants.reduce((one, other) => (millis(other) > millis(one) ? other : one))
}
