import { fault, Refusal, refuse } from '../../../shared/contract/fault.ts'
import {
  type CallName,
  contract,
  isCallName,
  type Output,
  type Parsed,
} from '../../../shared/contract/index.ts'
import { instantAt } from '../../../shared/values/time.ts'
import { assertPassphrase } from '../accounts/words.ts'
import { EVERYTHING, type Listeners } from '../changes.ts'
import type { Cost } from '../keyring/index.ts'
import { breachOf } from '../limits.ts'
import type { Clock } from '../ports.ts'
import type { SampleDoor } from '../sample/house.ts'
import { VERSION } from '../version.ts'
import type { Work } from '../work.ts'
import { computerZone } from '../zone.ts'
import { fileIn } from './backups.ts'
import { orRefuse } from './faults.ts'
import { listBackups } from './list.ts'
import { backupsOf } from './places.ts'
import type { Inner, ReplaceOffice } from './reopening.ts'
import { type Place, stageHere, stageProven } from './restore/restore.ts'

export interface RescueParts {
  readonly folder: string
  readonly clock: Clock
  readonly told: Listeners
  readonly replaceOffice: ReplaceOffice
  readonly cost?: Cost | undefined
  readonly work: Work
  readonly sample: Pick<SampleDoor, 'status'>
}

/** There is no office whose list of errors could keep it. */
const note = (error: unknown) => console.error(error)

type Answers = { readonly [N in CallName]?: (input: Parsed<N>) => Promise<Output<N>> }

/**
 * Stands in for an office that cannot be opened. It shows the backups and puts one back for somebody who proves that the
 * office is theirs; everything else is refused. Nothing here makes a new office.
 */
export function rescueServices(parts: RescueParts): Inner {
  const answers = answersOf(parts)
  return {
    dispatch: async (name, input) => {
      try {
        return { ok: true, value: await answer(answers, name, input) }
      } catch (error) {
        return { ok: false, fault: error instanceof Refusal ? error.fault : fault('internal') }
      }
    },
    close: async () => {},
  }
}

async function answer(answers: Answers, name: string, input: unknown): Promise<unknown> {
  if (!isCallName(name)) return refuse('unknownCall')
  if (breachOf(input)) refuse('tooLarge')
  const parsed = contract[name].input.safeParse(input)
  if (!parsed.success) return refuse('badInput')
  const handler = answers[name] as ((input: unknown) => Promise<unknown>) | undefined
  return handler ? handler(parsed.data) : refuse('damaged')
}

function answersOf(parts: RescueParts): Answers {
  const { folder, replaceOffice, told, cost } = parts
  const now = () => instantAt(parts.clock.now(), computerZone())
  const running = parts.work.of('restore')
  const place: Place = { folder, now, progress: running.set, settle: running.settle, cost }
  const own = backupsOf(folder)
  const putBack = async <T>(ready: () => Promise<T>): Promise<T> => {
    try {
      const result = await orRefuse(note, () => replaceOffice(place, ready))
      told.tell(EVERYTHING)
      return result
    } finally {
      running.end()
    }
  }
  return {
    'office.status': async () => status(now()),
    'session.lock': async () => ({}),
    'sample.status': async () => parts.sample.status(),
    'work.list': async () => ({ jobs: parts.work.jobs() }),
    'work.cancel': async ({ kind }) => ({ cancelled: kind === 'restore' && parts.work.cancel(kind) }),
    'backup.list': async () => ({
      backups: [...(await listBackups(own, 'own', null))],
      secondFolder: null,
      running: running.now(),
    }),
    'backup.restore': async ({ name, where, passphrase }) => {
      // Which folder was the second one stands in the records that cannot be read.
      const file = fileIn(where === 'own' ? own : null, name)
      await putBack(() => stageProven(place, file, { passphrase }))
      return {}
    },
    'backup.restoreHere': async ({ file, code, name, passphrase }) => {
      assertPassphrase(passphrase, [name])
      return putBack(() => stageHere(place, file, { code, name, passphrase }))
    },
  }
}

function status(now: string): Output<'office.status'> {
  return {
    state: 'damaged',
    trouble: 'damaged',
    sample: false,
    version: VERSION,
    now,
    zone: computerZone(),
    language: 'zh-Hans',
    office: null,
    logo: null,
    me: null,
    settings: null,
    draftKey: null,
    locksInSeconds: null,
    clockBehind: false,
  }
}
