import type { ErrorRing } from '../error-ring.ts'
import type { Journal } from '../journal/journal.ts'
import type { RecordParts } from '../projections/parts.ts'
import { keepBlob } from './blobs.ts'
import { printRendition } from './print.ts'
import { markFailed, markPrinted, nextPrintJob, type PrintJob } from './print-jobs.ts'
import { renditionAfter } from './rendition.ts'
import type { Typesetter } from './typesetter.ts'

/** Prints issued documents in the background, one at a time. Jobs live in the records, so a crash loses none. */
export interface PrintQueue {
  /** There may be something to print. */
  readonly wake: () => void
  /** Lets the job at hand end and takes no further one. */
  readonly close: () => Promise<void>
}

export interface PrintQueueParts extends RecordParts {
  readonly journal: Journal
  readonly folder: string
  readonly errors: ErrorRing
  readonly typesetter: () => Typesetter
  readonly onPrinted: () => void
  /** First pause after a failure in milliseconds; doubles with each further one. */
  readonly pause?: number
}

const PAUSE = 1_000
const LONGEST_PAUSE = 300_000

export function printQueue(parts: PrintQueueParts): PrintQueue {
  let working: Promise<void> | null = null
  let timer: NodeJS.Timeout | null = null
  let again = false
  let closed = false

  const wake = (): void => {
    again = working !== null
    if (closed || again) return
    if (timer) clearTimeout(timer)
    timer = null
    working = work().finally(() => {
      working = null
      // A job queued while the last one ended must not wait for the next knock.
      if (again) wake()
    })
  }
  const later = (attempts: number): void => {
    const pause = Math.min(LONGEST_PAUSE, (parts.pause ?? PAUSE) * 2 ** Math.min(attempts, 20))
    timer ??= setTimeout(wakeFromPause, pause).unref()
  }
  const wakeFromPause = (): void => {
    timer = null
    wake()
  }
  const work = async (): Promise<void> => {
    // Let the reply that queued the job go out first.
    await new Promise((done) => setImmediate(done))
    for (let job = next(); job !== null; job = next()) {
      if (await attempt(parts, job, () => closed)) continue
      if (!closed) later(job.attempts)
      return
    }
  }
  const next = (): PrintJob | null => (closed ? null : nextPrintJob(parts))

  return {
    wake,
    close: async () => {
      closed = true
      if (timer) clearTimeout(timer)
      await working
    },
  }
}

/** True when printed. Any failure is kept in the ring and counted; the job stays. */
async function attempt(parts: PrintQueueParts, job: PrintJob, isClosed: () => boolean): Promise<boolean> {
  try {
    const rendition = renditionAfter(parts, job)
    const { bytes, pages, missing } = await printRendition(parts.typesetter(), rendition)
    const blob = keepBlob(parts.folder, parts.vault, job.document, rendition.eventHash, bytes)
    parts.db.transaction(() => markPrinted(parts, job.seq, { blob, pages, missing }))
    parts.onPrinted()
    return true
  } catch (error) {
    if (isClosed()) return false
    parts.errors.add('print', error)
    try {
      parts.db.transaction(() => markFailed(parts, job.seq))
    } catch (second) {
      parts.errors.add('print', second)
    }
    return false
  }
}
