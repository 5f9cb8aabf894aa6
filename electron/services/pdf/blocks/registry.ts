import type { Block } from '../../../../shared/sheet/sheet.ts'
import type { Run } from '../page/flow.ts'
import type { TextSetter } from '../text/typeset-text.ts'
import { setBreak } from './break.ts'
import { setColumns } from './columns.ts'
import type { BlockSetter } from './context.ts'
import { setFacts } from './facts.ts'
import { setGantt } from './gantt.ts'
import { setHeading } from './heading.ts'
import { setPictures } from './pictures.ts'
import { setSignatures } from './signatures.ts'
import { setTable } from './table.ts'
import { setText } from './text.ts'
import { setTotals } from './totals.ts'

/** Every kind of block has its setter; a new kind does not compile until it has one here. */
const SETTERS = {
  facts: setFacts,
  heading: setHeading,
  text: setText,
  table: setTable,
  columns: setColumns,
  signatures: setSignatures,
  totals: setTotals,
  gantt: setGantt,
  pictures: setPictures,
  break: setBreak,
} satisfies { [Kind in Block['block']]: BlockSetter<Kind> }

/** The runs of one block. */
export function setBlock(block: Block, setter: TextSetter): Run[] {
  return (SETTERS[block.block] as BlockSetter<Block['block']>)(block, setter)
}
