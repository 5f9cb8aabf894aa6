import type { Sheet } from '../../../shared/sheet/sheet.ts'
import { type Queued, TypesetFailed, WorkQueue } from './queue.ts'
import type { Printed, PrintFacts } from './render.ts'
import { workerFile } from './worker-file.ts'
import { WorkerSeat } from './worker-seat.ts'

export { Superseded, TypesetFailed } from './queue.ts'
export type { Printed, PrintFacts } from './render.ts'

export interface TypesetOptions {
  /** A waiting preview gives way to a newer one with the same key; a document never does. */
  readonly lane?: 'preview' | 'document'
  readonly key?: string
}

/** Makes PDFs of sheets, one after another, away from the thread that serves the screens. */
export interface Typesetter {
  typeset(sheet: Sheet, facts: PrintFacts, options?: TypesetOptions): Promise<Printed>
  close(): Promise<void>
}

export interface TypesetterSettings {
  /** A job that takes longer is given up and its worker replaced. */
  readonly timeLimit?: number
  /** How long the worker may take to leave when the typesetter is closed, in milliseconds. */
  readonly leaveLimit?: number
  /** Tests put a misbehaving worker here. */
  readonly worker?: URL
}

const TIME_LIMIT = 30_000
const LEAVE_LIMIT = 10_000

/** Starts the worker, which gets ready while nobody waits for it. */
export function startTypesetter(settings: TypesetterSettings = {}): Typesetter {
  const seat = new WorkerSeat(
    settings.worker ?? workerFile(),
    settings.timeLimit ?? TIME_LIMIT,
    settings.leaveLimit ?? LEAVE_LIMIT,
  )
  const queue = new WorkQueue()
  let busy = false
  let closed = false

  async function drain(): Promise<void> {
    if (busy) return
    busy = true
    for (let next = queue.next(); next; next = queue.next()) await work(next, seat)
    busy = false
  }

  return {
    typeset: (sheet, facts, options = {}) => {
      if (closed) return Promise.reject(new TypesetFailed('closed', 'the typesetter is closed'))
      const promise = new Promise<Printed>((resolve, reject) => {
        queue.add({ sheet, facts, lane: options.lane ?? 'document', key: options.key, resolve, reject })
      })
      void drain()
      return promise
    },
    close: async () => {
      closed = true
      queue.rejectAll(new TypesetFailed('closed', 'the typesetter was closed'))
      await seat.close()
    },
  }
}

async function work(job: Queued, seat: WorkerSeat): Promise<void> {
  try {
    job.resolve(await seat.run(job.sheet, job.facts))
  } catch (error) {
    job.reject(error)
  }
}
