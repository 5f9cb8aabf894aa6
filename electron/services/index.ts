import { v7 } from 'uuid'
import { refuse } from '../../shared/contract/fault.ts'
import type { Typesetter } from './archive/typesetter.ts'
import { type Inner, type ReplaceOffice, reopening } from './backup/reopening.ts'
import { rescueServices } from './backup/rescue.ts'
import { type Listeners, listeners } from './changes.ts'
import { makeDispatch } from './dispatch.ts'
import { makeHandlers } from './handlers/handlers.ts'
import { type Cost, quickCost } from './keyring/index.ts'
import { createSerial } from './keyring/serial.ts'
import { makeCore } from './make-core.ts'
import { startTypesetter } from './pdf/typesetter.ts'
import type { Clock, Ids, OpenPath, Services, Stopwatch } from './ports.ts'
import { type SampleDoor, sampleHouse } from './sample/house.ts'
import { marking } from './sample/mark.ts'
import { stopwatch } from './stopwatch.ts'
import { type OfficeFile, openOfficeFile } from './storage/office-file.ts'
import { writing } from './trouble.ts'
import { UPDATE_KEYS } from './updates/keys.ts'
import { type Work, workBoard } from './work.ts'

export { OfficeInUse, OpenRefused } from './storage/errors.ts'

export interface ServiceOptions {
  readonly dataFolder: string
  readonly clock?: Clock
  readonly ids?: Ids
  readonly watch?: Stopwatch
  readonly startTypesetter?: () => Typesetter
  /** What a passphrase is to cost. Only tests say so; a program that is started has no way to. */
  readonly keyringCost?: Cost
  /** Starts the installer of an update; a host that cannot leaves it out. */
  readonly openPath?: OpenPath
  /** Whose updates are taken, and which certificates are trusted when one is fetched. Only tests say so. */
  readonly updateKeys?: readonly string[]
  readonly updateCa?: readonly string[]
}

const dayOf = (clock: Clock) => () => new Date(clock.now()).toISOString().slice(0, 10)

/** Opens the office in a folder, locked, or prepares an empty one. Throws OpenRefused (see storage/errors.ts). */
export async function openServices(options: ServiceOptions): Promise<Services> {
  const clock = options.clock ?? { now: () => Date.now() }
  const ids = options.ids ?? { next: v7 }
  const { dataFolder: folder, keyringCost: cost } = options
  const told = listeners()
  const work = workBoard((kind) =>
    told.tell(kind === 'backup' || kind === 'restore' ? ['backup', 'work'] : ['work']),
  )
  const house = sampleHouse({
    ...{ folder, clock, ids },
    running: work.of('sample'),
    open: async (sampleFolder, sampleClock) => {
      const file = await openOfficeFile(sampleFolder, dayOf(clock))
      const own = {
        keyringCost: quickCost,
        startTypesetter: marking(options.startTypesetter ?? startTypesetter),
      }
      const rest = { told, work, sample: house.door, replaceOffice: () => refuse('inSample') }
      return start({ ...options, ...own }, { ...rest, clock: sampleClock, ids, file })
    },
  })
  const shared = { told, work, sample: house.door, clock, ids }
  const own = await reopening(
    {
      open: async (_told, replaceOffice) => {
        const file = await openOfficeFile(folder, dayOf(clock))
        return start(options, { ...shared, file, replaceOffice })
      },
      rescue: (_refusal, _told, replaceOffice) => rescueServices({ ...shared, folder, replaceOffice, cost }),
    },
    told,
  )
  return house.around(own)
}

interface StartParts {
  readonly clock: Clock
  readonly ids: Ids
  readonly file: OfficeFile
  readonly told: Listeners
  readonly work: Work
  readonly sample: SampleDoor
  readonly replaceOffice: ReplaceOffice
}

function start(options: ServiceOptions, { told, ...parts }: StartParts): Inner {
  const { file } = parts
  const stopped = writing()
  const core = makeCore({
    ...parts,
    watch: options.watch ?? stopwatch(),
    writing: stopped,
    startTypesetter: options.startTypesetter ?? startTypesetter,
    keyringCost: options.keyringCost,
    onUpdate: () => told.tell(['updates']),
    updates: {
      keys: options.updateKeys ?? UPDATE_KEYS,
      ca: options.updateCa,
      openPath: options.openPath,
    },
    onPrinted: () => told.tell(['documents']),
    onLeft: () => told.tell(['office', 'session']),
  })
  const dispatch = makeDispatch({
    core,
    handlers: makeHandlers(core),
    listeners: told,
    writing: stopped,
    queue: createSerial(),
    checkReplies: process.env['NODE_ENV'] !== 'production',
  })
  const close = async (): Promise<void> => {
    core.updates.close()
    await core.backups.close()
    await core.access.lock(true)
    file.close()
  }
  let closing: Promise<void> | null = null
  return {
    dispatch,
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
