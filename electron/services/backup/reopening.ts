import type { Reply } from '../../../shared/contract/call.ts'
import { fault, refuse } from '../../../shared/contract/fault.ts'
import type { Listeners } from '../changes.ts'
import type { Dispatch } from '../dispatch.ts'
import type { Services } from '../ports.ts'
import { OpenRefused } from '../storage/errors.ts'
import { sqliteTrouble } from '../storage/sqlite-fault.ts'
import { type Place, restoring } from './restore/restore.ts'

/** An office that is open, or what stands in for one that cannot be opened. */
export interface Inner {
  readonly dispatch: Dispatch
  readonly close: () => Promise<void>
}

/** Stages another office, closes this one, and opens the other. What `ready` answers is handed on. */
export type ReplaceOffice = <T>(place: Place, ready: () => Promise<T>) => Promise<T>

export interface Opener {
  readonly open: (told: Listeners, replace: ReplaceOffice) => Promise<Inner>
  /** What answers where the office is damaged. */
  readonly rescue: (refusal: OpenRefused, told: Listeners, replace: ReplaceOffice) => Inner
}

/** A changed upgrade step can be a changed record of it: a backup is offered, and nothing that is there is lost by it. */
const DAMAGE = new Set([
  'keyMissing',
  'keyWrong',
  'recordsMissing',
  'damaged',
  'notAnOffice',
  'migrationChanged',
])

/** Services over an office that can be exchanged while they run. Those who listen stay. */
export async function reopening({ open, rescue }: Opener, told: Listeners): Promise<Services> {
  let closing: Promise<void> | null = null
  let current: Inner | null = null
  const start = async (): Promise<Inner> => {
    try {
      return await open(told, replace)
    } catch (error) {
      const damage = damageOf(error)
      if (!damage) throw error
      return rescue(damage, told, replace)
    }
  }
  let replacing = false
  const replace: ReplaceOffice = async (place, ready) => {
    // A second one would wait for the first one's hold on the folder, and with it everything else here.
    if (replacing) refuse('backupFailed')
    replacing = true
    const was = current
    const close = async () => {
      current = null
      await was?.close()
    }
    try {
      return await restoring(place, ready, close)
    } finally {
      replacing = false
      // Also when it failed after closing: the office that was there is opened again.
      if (current === null && !closing) current = await reopened()
    }
  }
  const reopened = async (): Promise<Inner> => {
    try {
      return await start()
    } catch (error) {
      return rescue(error instanceof OpenRefused ? error : new OpenRefused('damaged'), told, replace)
    }
  }
  current = await start()
  const stranded = strandedWatch()
  return {
    dispatch: async (name, input) => {
      const asked = current
      // Between two offices nobody is signed in.
      if (!asked) return { ok: false, fault: fault('locked') }
      const reply = await asked.dispatch(name, input)
      if (!stranded(asked, name, reply)) return reply
      return rescue(new OpenRefused('damaged'), told, replace).dispatch(name, input)
    },
    onChange: told.add,
    close: () => {
      closing ??= current?.close() ?? Promise.resolve()
      return closing
    },
  }
}

const DOORS = new Set(['session.signIn', 'session.recover'])
const WAY_OUT = new Set(['office.status', 'backup.list', 'backup.restore'])

/**
 * Damage may show only when somebody signs in. Nobody gets in then, and the backups must be within reach all the same:
 * what leads to them is answered as for an office that does not open at all.
 */
function strandedWatch() {
  let doorOf: Inner | null = null
  return (inner: Inner, name: string, reply: Reply<unknown>): boolean => {
    const code = reply.ok ? null : reply.fault.code
    if (DOORS.has(name) && code === 'damaged') doorOf = inner
    if (DOORS.has(name) && reply.ok) doorOf = null
    if (!WAY_OUT.has(name)) return false
    return code === 'damaged' || (doorOf === inner && (code === 'locked' || isLocked(reply)))
  }
}

function isLocked(reply: Reply<unknown>): boolean {
  return reply.ok && (reply.value as { readonly state?: unknown }).state === 'locked'
}

function damageOf(error: unknown): OpenRefused | null {
  if (error instanceof OpenRefused) return DAMAGE.has(error.code) ? error : null
  return sqliteTrouble(error) === 'corrupt' ? new OpenRefused('damaged') : null
}
