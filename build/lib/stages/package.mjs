// @ts-check
import { unit } from './unit.mjs'

/** Packs the program, looks at every file in it and starts it: behind the build, because it packs that. */
export const packageStage = (/** @type {import('../test-options.mjs').TestOptions} */ options) =>
  unit({ ...options, patterns: ['test/package/'], env: { ...options.env, QC_PACKAGE: '1' } })
