import { scripts } from './scripts.ts'
import { sending } from './sending.ts'
import { sinks } from './sinks.ts'
import type { Probes } from './tools.ts'

/** Every way in and out that we know of: run on our page, where each must fail, and on an unprotected one. */
export const PROBES: Probes = { ...scripts, ...sinks, ...sending }
