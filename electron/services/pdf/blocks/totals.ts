import type { BlockSetter } from './context.ts'
import { setFacts } from './facts.ts'

/** Sums one below the other, the amount in capitals across the whole width. */
export const setTotals: BlockSetter<'totals'> = ({ lines, words }, setter) =>
  setFacts({ block: 'facts', facts: [...lines, ...(words ? [{ ...words, wide: true }] : [])] }, setter)
