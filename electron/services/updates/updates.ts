import { rm, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { refuse } from '../../../shared/contract/fault.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { isNewer } from '../../../shared/values/version.ts'
import { running as runningWork } from '../backup/progress.ts'
import type { OpenPath } from '../ports.ts'
import type { RecordParts } from '../projections/parts.ts'
import { VERSION } from '../version.ts'
import { addressOf, keepAddress } from './address.ts'
import { fetchUpdate } from './fetch.ts'
import type { Manifest } from './file/format.ts'
import { readHead } from './file/head.ts'
import { place, replacing } from './place.ts'
import { assertWhole, readyIn } from './ready.ts'
import { refuseUpdate } from './refuse-update.ts'

type Ready = NonNullable<Output<'updates.status'>['ready']>

/** Updates of the program, from a file or from the office's own address. Nothing here happens by itself. */
export interface Updates {
  readonly status: () => Promise<Output<'updates.status'>>
  /** Refuses updateRefused with why, notFound, or diskFull. */
  readonly check: (file: string) => Promise<Ready>
  readonly fetch: () => Promise<Ready>
  readonly setAddress: (address: string) => void
  readonly open: () => Promise<Output<'updates.open'>>
  readonly close: () => void
}

export interface UpdatesParts extends RecordParts {
  readonly folder: string
  readonly keys: readonly string[]
  /** Certificates to trust when fetching; only tests name any. */
  readonly ca?: readonly string[] | undefined
  /** Absent where a host cannot start another program. */
  readonly openPath?: OpenPath | undefined
  /** Screens should look again. */
  readonly tell: () => void
}

const readyOf = ({ version, at, size }: Manifest): Ready => ({ version, at, size })

export function createUpdates(parts: UpdatesParts): Updates {
  const running = runningWork(parts.tell)
  const stop = new AbortController()
  const placed = () => readyIn(parts.folder, VERSION, parts.keys)

  /** From a file to an installer that lies ready. */
  async function take(file: string, own: string, from: number): Promise<Ready> {
    const head = await readHead(file, parts.keys)
    assertForUs(head.manifest)
    await place(own, file, head, (share) => running.set(from + share * (1 - from)))
    return readyOf(head.manifest)
  }

  async function fetchAndTake(): Promise<Ready> {
    const address = addressOf(parts) ?? refuseUpdate('noAddress')
    const half = (share: number) => running.set(share / 2)
    return replacing(parts.folder, async (next) => {
      const file = join(next, 'fetched')
      await fetchUpdate(address, file, { ca: parts.ca, signal: stop.signal, progress: half })
      const ready = await take(file, next, 0.5)
      await rm(file)
      return ready
    })
  }

  /** Shows that something is under way, and that it no longer is. */
  async function underWay<T>(work: () => Promise<T>): Promise<T> {
    if (parts.keys.length === 0) refuseUpdate('noKey')
    running.set(0)
    return work().finally(running.end)
  }

  return {
    status: async () => {
      const now = await placed()
      return {
        version: VERSION,
        hasKey: parts.keys.length > 0,
        address: addressOf(parts),
        ready: now && readyOf(now.manifest),
        running: running.now(),
      }
    },
    check: (file) =>
      underWay(async () => {
        // A pipe would be waited for without end.
        if (!isAbsolute(file) || !(await stat(file)).isFile())
          refuse('notFound', { params: { what: 'file' } })
        return replacing(parts.folder, (next) => take(file, next, 0))
      }),
    fetch: () => underWay(fetchAndTake),
    setAddress: (address) => keepAddress(parts, address),
    open: async () => {
      const now = (await placed()) ?? refuseUpdate('notReady')
      await assertWhole(now)
      if (!parts.openPath) return { opened: false, file: now.path }
      if ((await parts.openPath(now.path)) !== '') refuseUpdate('notOpened')
      return { opened: true, file: now.path }
    },
    close: () => stop.abort(),
  }
}

/** Newer than what runs, and made for this kind of computer. */
function assertForUs({ version, platform, arch }: Manifest): void {
  if (platform !== process.platform || arch !== process.arch) refuseUpdate('otherComputer')
  if (!isNewer(version, VERSION)) refuseUpdate('notNewer')
}
