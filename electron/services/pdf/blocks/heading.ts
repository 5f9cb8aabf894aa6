import { BODY_WIDTH, SIZE } from '../page/measures.ts'
import type { BlockSetter } from './context.ts'

const AFTER = 1

/** A section heading; it stays with what follows. */
export const setHeading: BlockSetter<'heading'> = (block, setter) => {
  const lines = setter.lines(block.text, BODY_WIDTH, { size: SIZE.heading, bold: true, leading: 1.5 })
  const last = lines.length - 1
  return [
    {
      kind: 'heading',
      before: 12,
      head: 0,
      pieces: lines.map((line, i) => ({ height: line.height + (i === last ? AFTER : 0), glue: true })),
      render: (from, to) => ({
        stack: lines.slice(from, to).map((line) => line.draw()),
        margin: [0, 0, 0, to > last ? AFTER : 0],
      }),
    },
  ]
}
