import type { Block } from '../../../../shared/sheet/sheet.ts'
import type { Run } from '../page/flow.ts'
import type { TextSetter } from '../text/typeset-text.ts'

/** Turns one kind of block into runs ready for the page. */
export type BlockSetter<Kind extends Block['block']> = (
  block: Extract<Block, { block: Kind }>,
  setter: TextSetter,
) => Run[]
