import type { Sheet } from '../../../shared/sheet/sheet.ts'
import type { Printed, PrintFacts } from './render.ts'

/** To the worker: print this, or leave as soon as nothing is in hand any more. */
export type Order = Job | { readonly leave: true }

export interface Job {
  readonly id: number
  readonly sheet: Sheet
  readonly facts: PrintFacts
}

/** From the worker. */
export type Answer =
  | { readonly id: number; readonly printed: Printed }
  | { readonly id: number; readonly fault: string }
