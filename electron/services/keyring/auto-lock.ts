/**
 * When the office closes by itself. Pure: monotonic milliseconds in, the next state out. Time is looked at before each
 * event, so a hand on the mouse a millisecond too late finds the door locked and does not open it again.
 *
 * During an operation the gate that is being signed must not vanish behind a passphrase: while one is open nothing
 * locks. The screen blanks instead, and any team member's PIN brings it back. What was held off happens when the gate
 * closes.
 */

export interface LockLimits {
  /** Without a hand on it, while nothing medical is shown. */
  readonly idleMs: number
  readonly medicalIdleMs: number
  /** Since the passphrase was given, whatever is being done. */
  readonly absoluteMs: number
}

export const defaultLimits: LockLimits = {
  idleMs: 5 * 60_000,
  medicalIdleMs: 3 * 60_000,
  absoluteMs: 8 * 60 * 60_000,
}

export type LockReason = 'start' | 'idle' | 'absolute' | 'sleep' | 'userSwitch' | 'byHand'

export type LockState =
  | { readonly kind: 'locked'; readonly reason: LockReason }
  | Session<'open'>
  /** Shows nothing, keeps the keys. `reason`: why it would have locked. */
  | (Session<'blanked'> & { readonly reason: LockReason })

interface Session<K extends string> {
  readonly kind: K
  readonly openedAt: number
  readonly activeAt: number
  readonly medical: boolean
  readonly gateOpen: boolean
}

export type LockEvent =
  /** The passphrase was right. */
  | { readonly kind: 'unlocked'; readonly medical: boolean }
  /** A key, a click, a stroke. Not a timer, not a repaint. */
  | { readonly kind: 'activity' }
  | { readonly kind: 'tick' }
  /** Which workflow is on the screen now. */
  | { readonly kind: 'shows'; readonly medical: boolean }
  | { readonly kind: 'gateOpened' }
  | { readonly kind: 'gateClosed' }
  /** A PIN of the gate's team was right; the caller has checked both. */
  | { readonly kind: 'teamPin' }
  | { readonly kind: 'sleep' | 'userSwitch' | 'byHand' }

export const lockedAtStart: LockState = { kind: 'locked', reason: 'start' }

export function stepLock(
  before: LockState,
  event: LockEvent,
  at: number,
  limits: LockLimits = defaultLimits,
): LockState {
  const state = advance(before, at, limits)
  if (event.kind === 'unlocked') return unlocked(state, event.medical, at)
  if (state.kind === 'locked') return state
  switch (event.kind) {
    case 'tick':
      return state
    case 'activity':
      return state.kind === 'open' ? { ...state, activeAt: Math.max(at, state.activeAt) } : state
    case 'shows':
      return advance({ ...state, medical: event.medical }, at, limits)
    case 'gateOpened':
      return state.kind === 'open' ? { ...state, gateOpen: true } : state
    case 'gateClosed':
      return closeGate(state, at, limits)
    case 'teamPin':
      return state.kind === 'blanked' ? resumed(state, at) : state
    default:
      return shut(state, event.kind)
  }
}

/** The monotonic moment at which a `tick` would change the state, or null when time alone changes nothing. */
export function nextDeadline(state: LockState, limits: LockLimits = defaultLimits): number | null {
  if (state.kind !== 'open') return null
  const idle = state.activeAt + idleLimit(state, limits)
  return state.gateOpen ? idle : Math.min(idle, state.openedAt + limits.absoluteMs)
}

function advance(state: LockState, at: number, limits: LockLimits): LockState {
  const deadline = nextDeadline(state, limits)
  if (state.kind !== 'open' || deadline === null || at < deadline) return state
  return shut(state, at >= state.activeAt + idleLimit(state, limits) ? 'idle' : 'absolute')
}

function idleLimit(state: Session<string>, limits: LockLimits): number {
  return state.medical ? limits.medicalIdleMs : limits.idleMs
}

function shut(state: Exclude<LockState, { kind: 'locked' }>, reason: LockReason): LockState {
  if (!state.gateOpen) return { kind: 'locked', reason }
  return state.kind === 'blanked' ? state : { ...state, kind: 'blanked', reason }
}

/** A passphrase given to a session that still runs begins its day anew, and leaves its gate as it is. */
function unlocked(state: LockState, medical: boolean, at: number): LockState {
  const gateOpen = state.kind !== 'locked' && state.gateOpen
  return { kind: 'open', openedAt: at, activeAt: at, medical, gateOpen }
}

function resumed({ reason: _, ...session }: Extract<LockState, { kind: 'blanked' }>, at: number): LockState {
  return { ...session, kind: 'open', activeAt: Math.max(at, session.activeAt) }
}

/** Blanked behind a gate that closes: nobody is there. Open: the limits hold again, the eight hours at once. */
function closeGate(state: Exclude<LockState, { kind: 'locked' }>, at: number, limits: LockLimits): LockState {
  const closed = { ...state, gateOpen: false }
  return closed.kind === 'blanked' ? shut(closed, closed.reason) : advance(closed, at, limits)
}
