import type { Output } from '../../shared/contract/index.ts'

/** A draft as the host gives it. */
export type Draft = Output<'draft.get'>

/** A run as the host gives it. */
export type Run = Output<'run.get'>
