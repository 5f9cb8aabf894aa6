import type { BlockSetter } from './context.ts'

/** What follows begins on a new page; nothing is drawn. */
export const setBreak: BlockSetter<'break'> = () => [
  { kind: 'break', before: 0, head: 0, pieces: [], render: () => ({ stack: [] }) },
]
