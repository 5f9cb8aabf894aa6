import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fault } from '../../../shared/contract/fault.ts'
import type { CallName, Input, Output } from '../../../shared/contract/index.ts'
import type { Running } from '../backup/progress.ts'
import type { Inner } from '../backup/reopening.ts'
import type { Clock, Ids, Services } from '../ports.ts'
import { type PastClock, pastClock } from './clock.ts'
import { fillSample } from './fill.ts'
import { PEOPLE, SAMPLE_PASSPHRASE } from './people.ts'

/** What handlers may do about the sample. */
export interface SampleDoor {
  readonly status: () => Output<'sample.status'>
  /** `leave` locks one's own office: it is asked only when the sample is ready. Refuses `cancelled`. */
  readonly begin: (input: Input<'sample.begin'>, leave: () => Promise<void>) => Promise<void>
  readonly end: () => Promise<void>
}

export interface HouseParts {
  readonly folder: string
  readonly clock: Clock
  readonly ids: Ids
  readonly running: Running
  readonly open: (folder: string, clock: PastClock) => Promise<Inner>
}

/** These would leave something outside of the sample, or bring something into it. */
const KEPT_INSIDE: ReadonlySet<string> = new Set<CallName>([
  'run.export',
  'backup.setSecondFolder',
  'backup.restore',
  'backup.restoreHere',
  'recovery.renew',
  'updates.check',
  'updates.fetch',
  'updates.setAddress',
  'updates.open',
])

/** In the folder of one's own office, so that whoever holds that one also knows where to clear up after a crash. */
export const sampleFolder = (folder: string): string => join(folder, 'sample')

const clear = (folder: string) =>
  rmSync(sampleFolder(folder), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })

/**
 * One's own office, and beside it a sample that can be thrown away. While the sample is there every call goes to it; one's
 * own stays open as a file, locked, and is not touched.
 */
export function sampleHouse(parts: HouseParts) {
  let sample: Inner | null = null
  let busy: Promise<void> = Promise.resolve()
  const alone = (work: () => Promise<void>): Promise<void> => {
    const done = busy.then(work)
    busy = done.catch(() => {})
    return done
  }
  const end = async (): Promise<void> => {
    const was = sample
    sample = null
    await was?.close()
    clear(parts.folder)
  }
  const door: SampleDoor = {
    status: () => ({ sample: sample === null ? null : HOW_TO_SIGN_IN }),
    begin: ({ language }, leave) =>
      alone(async () => {
        if (sample !== null) return
        const made = await makeSample(parts, language)
        await leave()
        sample = made
      }),
    end: () => alone(end),
  }
  return {
    door,
    around: (own: Services): Services =>
      around(
        parts,
        own,
        () => sample,
        () => alone(end),
      ),
  }
}

const HOW_TO_SIGN_IN = {
  passphrase: SAMPLE_PASSPHRASE,
  people: PEOPLE.map(({ name, title, pin }) => ({ name, title, pin })),
}

/** Whatever interrupts the filling, nothing of it stays. */
async function makeSample(parts: HouseParts, language: Input<'sample.begin'>['language']): Promise<Inner> {
  const { folder, ids, running } = parts
  const clock = pastClock(parts.clock)
  clear(folder)
  let made: Inner | null = null
  try {
    running.set(0)
    made = await parts.open(sampleFolder(folder), clock)
    await fillSample({ services: made, ids, clock, language, progress: running.set })
    running.settle()
    return made
  } catch (error) {
    await made?.close()
    clear(folder)
    throw error
  } finally {
    running.end()
  }
}

function around(
  { folder }: HouseParts,
  own: Services,
  sample: () => Inner | null,
  end: () => Promise<void>,
): Services {
  // One's own office is held by now, so nobody else can be in a sample beside it: what lies there is left from a crash.
  clear(folder)
  return {
    dispatch: async (name, input) => {
      const inner = sample()
      if (inner === null) return own.dispatch(name, input)
      if (KEPT_INSIDE.has(name)) return { ok: false, fault: fault('inSample') }
      return inner.dispatch(name, input)
    },
    onChange: own.onChange,
    close: async () => {
      await end()
      await own.close()
    },
  }
}
