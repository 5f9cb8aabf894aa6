import { v7 } from 'uuid'
import type { Typesetter } from './archive/typesetter.ts'
import { type Inner, type ReplaceOffice, reopening } from './backup/reopening.ts'
import { rescueServices } from './backup/rescue.ts'
import type { Listeners } from './changes.ts'
import { makeDispatch } from './dispatch.ts'
import { makeHandlers } from './handlers/handlers.ts'
import type { Cost } from './keyring/index.ts'
import { createSerial } from './keyring/serial.ts'
import { makeCore } from './make-core.ts'
import { startTypesetter } from './pdf/typesetter.ts'
import type { Clock, Ids, OpenPath, Services, Stopwatch } from './ports.ts'
import { stopwatch } from './stopwatch.ts'
import { type OfficeFile, openOfficeFile } from './storage/office-file.ts'
import { writing } from './trouble.ts'
import { UPDATE_KEYS } from './updates/keys.ts'

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

/** Opens the office in a folder, locked, or prepares an empty one. Throws OpenRefused (see storage/errors.ts). */
export async function openServices(options: ServiceOptions): Promise<Services> {
  const clock = options.clock ?? { now: () => Date.now() }
  const { dataFolder: folder, keyringCost: cost } = options
  return reopening({
    open: async (told, replaceOffice) => {
      const file = await openOfficeFile(folder, () => new Date(clock.now()).toISOString().slice(0, 10))
      return start(options, clock, file, told, replaceOffice)
    },
    rescue: (_refusal, told, replaceOffice) => rescueServices({ folder, clock, told, replaceOffice, cost }),
  })
}

function start(
  options: ServiceOptions,
  clock: Clock,
  file: OfficeFile,
  told: Listeners,
  replaceOffice: ReplaceOffice,
): Inner {
  const stopped = writing()
  const core = makeCore({
    file,
    clock,
    ids: options.ids ?? { next: v7 },
    watch: options.watch ?? stopwatch(),
    writing: stopped,
    startTypesetter: options.startTypesetter ?? startTypesetter,
    keyringCost: options.keyringCost,
    replaceOffice,
    onBackup: () => told.tell(['backup']),
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
