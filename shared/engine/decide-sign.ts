import { type Fault, type FaultCode, fault } from '../contract/fault.ts'
import type { FormContext } from '../forms/context.ts'
import { isSignature } from '../signing/ink.ts'
import type { PlaceState } from '../signing/plan.ts'
import { type Hand, type Method, principalOf, type RecordedMethod, type Signer } from '../signing/signer.ts'
import { type Day, dayOf, isDay } from '../values/time.ts'
import { clientSigners } from './client-signers.ts'
import type { Decision } from './decide.ts'
import { type Deputy, maySign, placesOf } from './places.ts'
import { type DocumentState, newestOf, type RunState } from './run.ts'
import type { Workflow } from './workflow.ts'

export type { Deputy } from './places.ts'

/** What the host knows and proves before a signature is decided. */
export interface SignGiven {
  readonly context: FormContext
  readonly deputies: readonly Deputy[]
  /** SHA-256 of what a signature on this document covers. */
  readonly hash: string
  /** The signer's hand as they drew it last in this office; null when they never did. */
  readonly hand: Hand | null
}

export interface SignCommand {
  readonly documentId: string
  readonly version: number
  readonly place: string
  readonly hash: string
  /** Already proven by the host: PIN of the person, or of the guest's witness. */
  readonly signer: Signer
  readonly how: Method
}

/**
 * form.sign: right document and version → place open in turn → may this person sign here → the words are the ones that
 * were shown → the way they sign is open to them. Pure, and the only way to a signature.
 */
export function decideSign(
  workflow: Workflow,
  run: RunState,
  command: SignCommand,
  given: SignGiven,
): Decision {
  const target = signable(workflow, run, command, given)
  if (!target.ok) return target
  if (command.hash !== given.hash) return no('hashMismatch')
  const method = recordedMethod(command, target.document, given)
  if (!method.ok) return method
  const { documentId, version, place, hash, signer } = command
  const body = { documentId, version, place, hash, signer, how: method.how }
  return { ok: true, events: [{ type: 'form.signed', body }] }
}

export interface RefuseCommand {
  readonly documentId: string
  readonly version: number
  readonly place: string
  readonly signer: Signer
  readonly reason: string
}

/** Returning or declining: the same turn and person as signing would need. */
export function decideRefusal(
  type: 'form.returned' | 'form.declined',
  workflow: Workflow,
  run: RunState,
  command: RefuseCommand,
  given: Pick<SignGiven, 'context' | 'deputies'>,
): Decision {
  const target = signable(workflow, run, command, given)
  if (!target.ok) return target
  const { documentId, version, place, signer, reason } = command
  return { ok: true, events: [{ type, body: { documentId, version, place, signer, reason } }] }
}

interface Refused {
  readonly ok: false
  readonly fault: Fault
}
type Target = { readonly ok: true; readonly document: DocumentState } | Refused
type About = Pick<SignCommand, 'documentId' | 'version' | 'place' | 'signer'>

function signable(
  workflow: Workflow,
  run: RunState,
  command: About,
  given: Pick<SignGiven, 'context' | 'deputies'>,
): Target {
  const document = newestOf(run, command.documentId)
  if (!document) return no('notFound', { what: 'document' })
  if (document.version !== command.version)
    return no('conflict', { expected: command.version, current: document.version })
  if (document.state === 'voided') return no('documentVoided', { number: document.number })
  if (document.state !== 'open') return no('signOutOfTurn', { state: document.state })
  const state = placesOf(workflow, document, given.context).find((one) => one.place.key === command.place)
  if (!state) return no('notFound', { what: 'place' })
  const reason =
    turnRefusal(state, command.signer) ?? signerRefusal(state, command.signer, document, run, given)
  return reason ? { ok: false, fault: reason } : { ok: true, document }
}

function turnRefusal({ state, by, waitsFor }: PlaceState, signer: Signer): Fault | null {
  if (state === 'waiting') return fault('signOutOfTurn', { params: { waitsFor: waitsFor.join('、') } })
  const again = by.some((one) => one.principal === principalOf(signer))
  return state === 'signed' || again ? fault('alreadySigned', { params: { name: signer.name } }) : null
}

function signerRefusal(
  state: PlaceState,
  signer: Signer,
  document: DocumentState,
  run: RunState,
  { context, deputies }: Pick<SignGiven, 'context' | 'deputies'>,
): Fault | null {
  const { party } = state.place
  if (party !== 'staff') {
    const known = party !== 'client' || clientSigners(run, context).includes(signer.name)
    return signer.kind === 'guest' && known ? null : notSigner(signer, 'place')
  }
  if (signer.kind !== 'staff') return notSigner(signer, 'place')
  const may = maySign(state, document, context.people, deputies, dayOf(context.now, context.zone))
  const found = may.some((one) => one.personId === signer.personId && one.deputyFor === signer.deputyFor)
  return found ? null : notSigner(signer, 'place')
}

/** `why` tells the screen what to say: not here, not this way, or never signed by hand before. */
function notSigner(signer: Signer, why: 'place' | 'method' | 'neverDrawn'): Fault {
  return fault('notSigner', { params: { name: signer.name, why } })
}

type Recorded = { readonly ok: true; readonly how: RecordedMethod } | Refused

/** A PIN places a hand that was drawn here before; a guest has none, and only a guest has a witness to speak before. */
function recordedMethod({ how, signer }: SignCommand, document: DocumentState, given: SignGiven): Recorded {
  const refused = (reason: Fault): Refused => ({ ok: false, fault: reason })
  switch (how.method) {
    case 'drawn':
      return isSignature(how.strokes, how.pad) ? { ok: true, how } : no('tooLittleInk')
    case 'pin':
      if (signer.kind !== 'staff') return refused(notSigner(signer, 'method'))
      return given.hand
        ? { ok: true, how: { method: 'pin', ...given.hand } }
        : refused(notSigner(signer, 'neverDrawn'))
    case 'spoken':
      return signer.kind === 'guest' ? { ok: true, how } : refused(notSigner(signer, 'method'))
    case 'paper':
      return isPossible(how.signedOn, document, given.context)
        ? { ok: true, how }
        : no('badInput', { path: 'how.signedOn' })
  }
}

/** Paper is signed after it was issued and before it is entered. */
function isPossible(signedOn: Day, { issuedAt }: DocumentState, { now, zone }: FormContext): boolean {
  return isDay(signedOn) && dayOf(issuedAt, zone) <= signedOn && signedOn <= dayOf(now, zone)
}

function no(code: FaultCode, params: Fault['params'] = {}): Refused {
  return { ok: false, fault: fault(code, { params }) }
}
