import { SIZE } from '../page/measures.ts'
import type { BlockSetter } from './context.ts'

/** Level 1 is an article of a contract: larger, with more room around it, as one looks for its number. */
const LEVELS = {
  1: { size: 12, before: 15, after: 3 },
  2: { size: SIZE.heading, before: 12, after: 1 },
} as const

/** A heading; it stays with what follows. */
export const setHeading: BlockSetter<'heading'> = (block, setter) => {
  const { size, before, after } = LEVELS[block.level ?? 2]
  const lines = setter.lines(block.text, setter.page.bodyWidth, { size, bold: true, leading: 1.5 })
  const last = lines.length - 1
  return [
    {
      kind: 'heading',
      before,
      head: 0,
      pieces: lines.map((line, i) => ({ height: line.height + (i === last ? after : 0), glue: true })),
      render: (from, to) => ({
        stack: lines.slice(from, to).map((line) => line.draw()),
        margin: [0, 0, 0, to > last ? after : 0],
      }),
    },
  ]
}
