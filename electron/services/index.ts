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
import type { Clock, Ids, Services, Stopwatch } from './ports.ts'
import { stopwatch } from './stopwatch.ts'
import { type OfficeFile, openOfficeFile } from './storage/office-file.ts'
import { writing } from './trouble.ts'

export { OfficeInUse, OpenRefused } from './storage/errors.ts'

export interface ServiceOptions {
  readonly dataFolder: string
  readonly clock?: Clock
  readonly ids?: Ids
  readonly watch?: Stopwatch
  readonly startTypesetter?: () => Typesetter
  /** What a passphrase is to cost. Only tests say so; a program that is started has no way to. */
  readonly keyringCost?: Cost
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
