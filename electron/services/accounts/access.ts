import type { PrintQueue } from '../archive/print-queue.ts'
import type { Typesetter } from '../archive/typesetter.ts'
import {
  type LockEvent,
  type LockState,
  lockedAtStart,
  nextDeadline,
  type OfficeKeys,
  stepLock,
} from '../keyring/index.ts'
import type { Stopwatch } from '../ports.ts'
import { openVault } from '../storage/vault.ts'
import type { VaultHolder } from '../storage/vault-holder.ts'

/** What runs for as long as somebody is signed in. */
export interface Desk {
  readonly prints: PrintQueue
  readonly typesetter: () => Typesetter
  readonly close: () => Promise<void>
}

/** Somebody is signed in. Another sitting, even of the same person, is another value. */
export interface Sitting extends Desk {
  readonly personId: string
  /** What was viewed already: one view of a document is noted once per sitting. */
  readonly viewed: Set<string>
}

/** Who is signed in, and for how long still. The one place that holds the vault's keys. */
export interface Access {
  /** null when locked. Looks at the time first, so that nothing is answered a millisecond too late. */
  readonly sitting: () => Sitting | null
  /** The same without looking at the time, for what runs in the midst of something: it must not lock there. */
  readonly desk: () => Desk | null
  readonly keys: () => OfficeKeys | null
  /** Whoever sat here before leaves first. The keys are taken over and will be filled with zeros. */
  readonly sit: (personId: string, keys: OfficeKeys) => Sitting
  /** The office's key was changed: the same person goes on with copies of the new ones. */
  readonly rekey: (keys: OfficeKeys) => void
  readonly touch: () => void
  /** Forgets the keys at once; resolves when everything that ran under them has ended. `quietly` leaves no note. */
  readonly lock: (quietly?: boolean) => Promise<void>
  readonly locksInSeconds: () => number | null
}

export interface AccessParts {
  readonly watch: Stopwatch
  readonly holder: VaultHolder
  readonly furnish: () => Desk
  /** Before the keys go: the last moment to write something down. */
  readonly leaving: (personId: string) => void
  /** After the keys have gone: what was read under them must be forgotten too. */
  readonly left: () => void
}

/** Shorter sleeps are a lid that was moved, not a person who went away. */
const NAP = 30_000

export function createAccess(parts: AccessParts): Access {
  const { watch, holder } = parts
  let state: LockState = lockedAtStart
  let current: { readonly sitting: Sitting; keys: OfficeKeys } | null = null
  let asleep = 0
  let callOff = () => {}
  let ending: Promise<void> = Promise.resolve()

  const leave = (quietly: boolean): void => {
    callOff()
    const was = current
    if (!was) return
    if (!quietly) tell(() => parts.leaving(was.sitting.personId))
    current = null
    holder.hold(null)
    forgetKeys(was.keys)
    ending = Promise.all([ending, was.sitting.close()]).then(() => {})
    parts.left()
  }
  const step = (event: LockEvent): void => {
    state = stepLock(state, event, watch.now())
    if (state.kind !== 'open') leave(false)
    else setTimer()
  }
  const look = (): void => {
    if (!current) return
    const slept = watch.asleep() - asleep
    asleep += slept
    step({ kind: slept > NAP ? 'sleep' : 'tick' })
  }
  const setTimer = (): void => {
    callOff()
    const deadline = nextDeadline(state)
    if (deadline !== null) callOff = watch.after(Math.max(1, deadline - watch.now()), look)
  }

  return {
    sitting: () => {
      look()
      return current?.sitting ?? null
    },
    desk: () => current?.sitting ?? null,
    keys: () => current?.keys ?? null,
    sit: (personId, keys) => {
      leave(false)
      holder.hold(openVault(copyOf(keys)))
      const sitting = { personId, viewed: new Set<string>(), ...parts.furnish() }
      current = { sitting, keys }
      asleep = watch.asleep()
      step({ kind: 'unlocked', medical: false })
      return sitting
    },
    rekey: (keys) => {
      if (!current) return
      forgetKeys(current.keys)
      current.keys = copyOf(keys)
      holder.hold(openVault(copyOf(keys)))
    },
    touch: () => step({ kind: 'activity' }),
    lock: (quietly = false) => {
      if (quietly) leave(true)
      step({ kind: 'byHand' })
      return ending
    },
    locksInSeconds: () => {
      const deadline = current && nextDeadline(state)
      return deadline === null ? null : Math.max(0, Math.ceil((deadline - watch.now()) / 1_000))
    },
  }
}

/** Whatever is wrong with the note, the keys go. */
function tell(leaving: () => void): void {
  try {
    leaving()
  } catch {
    // Whoever writes it down keeps its own errors.
  }
}

/** The vault closes its own copy: a change of keys must not empty those it goes on with. */
function copyOf(keys: OfficeKeys): Map<number, Buffer> {
  return new Map([...keys].map(([version, key]) => [version, Buffer.from(key)]))
}

export function forgetKeys(keys: OfficeKeys): void {
  for (const key of keys.values()) key.fill(0)
}
