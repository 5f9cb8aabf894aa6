import type { Sheet } from '../../../shared/sheet/sheet.ts'
import type { Printed, PrintFacts } from './render.ts'

/** A newer preview took the place of this one before it was begun. Nothing is wrong. */
export class Superseded extends Error {
  override readonly name = 'Superseded'

  constructor() {
    super('a newer preview took the place of this one')
  }
}

export type FailureReason = 'crashed' | 'too-slow' | 'refused' | 'closed'

/** A paper could not be made. */
export class TypesetFailed extends Error {
  override readonly name = 'TypesetFailed'
  readonly reason: FailureReason

  constructor(reason: FailureReason, message: string) {
    super(message)
    this.reason = reason
  }
}

export interface Queued {
  readonly sheet: Sheet
  readonly facts: PrintFacts
  readonly lane: 'preview' | 'document'
  readonly key: string | undefined
  resolve(printed: Printed): void
  reject(error: unknown): void
}

/** Jobs in order. A preview somebody is looking at goes before documents that print in the background. */
export class WorkQueue {
  #waiting: Queued[] = []

  add(job: Queued): void {
    if (job.lane === 'preview') {
      const at = this.#waiting.findIndex((other) => other.lane === 'preview' && other.key === job.key)
      const [older] = at >= 0 ? this.#waiting.splice(at, 1) : []
      older?.reject(new Superseded())
    }
    this.#waiting.push(job)
  }

  next(): Queued | undefined {
    const preview = this.#waiting.findIndex((job) => job.lane === 'preview')
    return this.#waiting.splice(Math.max(preview, 0), 1)[0]
  }

  rejectAll(error: Error): void {
    for (const job of this.#waiting.splice(0)) job.reject(error)
  }
}
