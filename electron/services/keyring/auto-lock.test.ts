import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  defaultLimits,
  type LockEvent,
  type LockState,
  lockedAtStart,
  nextDeadline,
  stepLock,
} from './auto-lock.ts'

const minute = 60_000
const hour = 60 * minute

type Play = readonly (readonly [at: number, event: LockEvent | LockEvent['kind']])[]

const event = (given: LockEvent | LockEvent['kind']): LockEvent =>
  typeof given === 'string' ? ({ kind: given, medical: false } as LockEvent) : given

const play = (acts: Play, from: LockState = lockedAtStart) =>
  acts.reduce((state, [at, given]) => stepLock(state, event(given), at), from)

const office = play([[1000, 'unlocked']])
const medical = play([[1000, { kind: 'unlocked', medical: true }]])
const gate = play([[1000, 'gateOpened']], medical)

describe('limits', () => {
  it('are five and three minutes, and eight hours', () => {
    expect(defaultLimits).toEqual({ idleMs: 300_000, medicalIdleMs: 180_000, absoluteMs: 28_800_000 })
  })

  it.each([
    ['idle', office, 1000 + 5 * minute],
    ['idle', medical, 1000 + 3 * minute],
    ['idle', play([[61_000, 'activity']], office), 61_000 + 5 * minute],
  ] as const)('%s: open a millisecond before, locked at it', (reason, state, edge) => {
    expect(nextDeadline(state)).toBe(edge)
    expect(play([[edge - 1, 'tick']], state).kind).toBe('open')
    expect(play([[edge, 'tick']], state)).toEqual({ kind: 'locked', reason })
  })

  it('eight hours lock whoever is busy', () => {
    const acts = Array.from({ length: 8 * 60 }, (_, i) => [1000 + i * minute, 'activity'] as const)
    const busy = play(acts, office)
    const edge = 1000 + 8 * hour
    expect(nextDeadline(busy)).toBe(edge)
    expect(play([[edge - 1, 'activity']], busy).kind).toBe('open')
    expect(
      play(
        [
          [edge - 1, 'activity'],
          [edge, 'activity'],
        ],
        busy,
      ),
    ).toEqual({ kind: 'locked', reason: 'absolute' })
  })

  it('are looked at before the hand on the mouse', () => {
    expect(play([[1000 + 5 * minute, 'activity']], office).kind).toBe('locked')
    expect(play([[1000 + 5 * minute, 'gateOpened']], office).kind).toBe('locked')
  })

  it('shorten when something medical is shown', () => {
    const later = 1000 + 4 * minute
    expect(play([[later, { kind: 'shows', medical: true }]], office)).toEqual({
      kind: 'locked',
      reason: 'idle',
    })
    expect(
      play(
        [
          [later, 'activity'],
          [later, { kind: 'shows', medical: true }],
        ],
        office,
      ).kind,
    ).toBe('open')
  })
})

describe('locking', () => {
  it.each(['sleep', 'userSwitch', 'byHand'] as const)('on %s, at once', (kind) => {
    expect(play([[1001, kind]], office)).toEqual({ kind: 'locked', reason: kind })
  })

  it('is undone by a passphrase only', () => {
    const events: LockEvent['kind'][] = [
      'activity',
      'tick',
      'shows',
      'gateOpened',
      'gateClosed',
      'teamPin',
      'sleep',
    ]
    for (const kind of events) expect(play([[5, kind]])).toBe(lockedAtStart)
    expect(play([[5, 'unlocked']]).kind).toBe('open')
  })
})

describe('an open gate', () => {
  it.each(['sleep', 'userSwitch', 'byHand'] as const)('blanks on %s and comes back by a team PIN', (kind) => {
    const blank = play([[2000, kind]], gate)
    expect(blank).toMatchObject({ kind: 'blanked', reason: kind })
    expect(nextDeadline(blank)).toBeNull()
    expect(
      play(
        [
          [20 * hour, 'activity'],
          [20 * hour, 'tick'],
        ],
        blank,
      ).kind,
    ).toBe('blanked')
    const back = play([[20 * hour, 'teamPin']], blank)
    expect(back).toMatchObject({ kind: 'open', activeAt: 20 * hour, gateOpen: true })
    expect(back).not.toHaveProperty('reason')
    expect(nextDeadline(back)).toBe(20 * hour + 3 * minute)
  })

  it('blanks after the idle time, to the millisecond', () => {
    const edge = 1000 + 3 * minute
    expect(play([[edge - 1, 'tick']], gate).kind).toBe('open')
    expect(play([[edge, 'tick']], gate)).toMatchObject({ kind: 'blanked', reason: 'idle' })
  })

  it('is not cut off by the eight hours; closing it is when they count', () => {
    const acts = Array.from({ length: 5 * 60 }, (_, i) => [1000 + i * 2 * minute, 'activity'] as const)
    const late = play(acts, gate)
    expect(late.kind).toBe('open')
    expect(play([[10 * hour, 'gateClosed']], late)).toEqual({ kind: 'locked', reason: 'absolute' })
    expect(play([[2000, 'gateClosed']], gate)).toMatchObject({ kind: 'open', gateOpen: false })
  })

  it('closing behind a blank screen locks', () => {
    expect(
      play(
        [
          [2000, 'sleep'],
          [3000, 'gateClosed'],
        ],
        gate,
      ),
    ).toEqual({ kind: 'locked', reason: 'sleep' })
  })
})

describe('whatever happens', () => {
  const kinds = [
    'activity',
    'tick',
    'gateOpened',
    'gateClosed',
    'teamPin',
    'sleep',
    'userSwitch',
    'byHand',
  ] as const
  const events: fc.Arbitrary<LockEvent> = fc.oneof(
    fc.constantFrom(...kinds).map((kind) => ({ kind })),
    fc.record({ kind: fc.constantFrom('shows' as const, 'unlocked' as const), medical: fc.boolean() }),
  )
  const acts = fc.array(fc.tuple(fc.nat({ max: 6 * minute }), events), { maxLength: 60 })

  it('a gate keeps from locking, nothing else does, and an open screen is within its limits', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        let state = lockedAtStart
        let at = 0
        for (const [after, event] of steps) {
          at += after
          const before = state
          state = stepLock(before, event, at)
          if (before.kind !== 'locked' && before.gateOpen && event.kind !== 'gateClosed')
            expect(state.kind).not.toBe('locked')
          if (before.kind === 'locked' && event.kind !== 'unlocked') expect(state).toBe(before)
          if (before.kind === 'blanked' && state.kind === 'open')
            expect(['teamPin', 'unlocked']).toContain(event.kind)
          if (state.kind === 'blanked') expect(state.gateOpen).toBe(true)
          if (state.kind === 'open') expect(nextDeadline(state)).toBeGreaterThan(at)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
