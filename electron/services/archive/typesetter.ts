import type { Sheet } from '../../../shared/sheet/sheet.ts'
import { Superseded } from '../pdf/queue.ts'

/** What the typesetter is told besides the sheet. Dates on paper and in the file come from events, never from a clock. */
export interface PrintFacts {
  readonly createdAt: string
  readonly attachment?: { readonly name: string; readonly json: string }
  /** Those the sheet names, as base64 PNGs by their hash. */
  readonly pictures?: { readonly [hash: string]: string }
}

export interface PrintOptions {
  /** A newer preview of the same key supersedes a waiting one. */
  readonly lane?: 'preview' | 'document'
  readonly key?: string
}

export interface Print {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly missing: readonly string[]
}

/** Sheet → PDF in a worker. The port that `pdf/` fills and tests replace. */
export interface Typesetter {
  readonly typeset: (sheet: Sheet, facts: PrintFacts, options?: PrintOptions) => Promise<Print>
  readonly close: () => Promise<void>
}

/** Starts the typesetter at its first use: an office that is only read never pays for fonts. */
export function lazyTypesetter(start: () => Typesetter): {
  get: () => Typesetter
  close: () => Promise<void>
} {
  let started: Typesetter | null = null
  return {
    get: () => {
      started ??= start()
      return started
    },
    close: async () => {
      await started?.close()
    },
  }
}

/** A preview that a newer one of the same draft overtook. */
export function isSuperseded(error: unknown): boolean {
  return error instanceof Superseded
}
