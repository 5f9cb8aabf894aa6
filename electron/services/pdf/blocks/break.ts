import type { BlockSetter } from './context.ts'

/** Begins a new page. */
export const setBreak: BlockSetter<'break'> = () => []
