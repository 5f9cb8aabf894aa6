import type { Fact, TotalsBlock } from '../../../../shared/sheet/sheet.ts'
import type { Run } from '../page/flow.ts'
import { type GridRow, gridRun, shareWidths, textWidth } from '../page/grid.ts'
import { SIZE } from '../page/measures.ts'
import type { TextSetter, TextStyle } from '../text/typeset-text.ts'
import type { BlockSetter } from './context.ts'

/** Part of the page's width that sums take, at the right, under the amounts they add up. */
const PART = 0.56
const LEADING = 1.45
const WORDS_LABEL = 0.2

/** Sums one below the other at the right edge, in one piece; the amount in capitals across the whole width below. */
export const setTotals: BlockSetter<'totals'> = ({ lines, words }, setter) => {
  const runs = [
    ...(lines.length > 0 ? [rightHand(lines, setter, words !== null)] : []),
    ...(words ? [inWords(words, setter, lines.length > 0)] : []),
  ]
  return runs
}

function rightHand(lines: TotalsBlock['lines'], setter: TextSetter, goesOn: boolean): Run {
  const { bodyWidth } = setter.page
  const total = bodyWidth * PART
  const widths = shareWidths([1.2, 1], total)
  const [label = 0, value = 0] = widths
  const rows = lines.map((line): GridRow => {
    const style: TextStyle = line.strong
      ? { size: SIZE.heading, leading: LEADING, bold: true }
      : { size: SIZE.table, leading: LEADING }
    return [
      { lines: setter.lines(line.label, textWidth(label), style), shaded: true },
      { lines: setter.lines(line.value, textWidth(value), { ...style, align: 'right' }) },
    ]
  })
  const run = gridRun({ widths, rows, before: 6 }, setter.page)
  return {
    ...run,
    pieces: glued(run, goesOn),
    render: (...at) => ({ stack: [run.render(...at)], margin: [bodyWidth - total, 0, 0, 0] }),
  }
}

function inWords(words: Fact, setter: TextSetter, below: boolean): Run {
  const widths = shareWidths([WORDS_LABEL, 1 - WORDS_LABEL], setter.page.bodyWidth)
  const [label = 0, value = 0] = widths
  const style: TextStyle = { size: SIZE.body, leading: LEADING, bold: true }
  const row: GridRow = [
    { lines: setter.lines(words.label, textWidth(label), style), shaded: true },
    { lines: setter.lines(words.value, textWidth(value), style) },
  ]
  return gridRun({ widths, rows: [row], before: below ? 4 : 8 }, setter.page)
}

/** Sums do not part from each other, nor from the words that repeat the last of them. */
const glued = ({ pieces }: Run, goesOn: boolean): Run['pieces'] =>
  pieces.map((piece, index) => ({ ...piece, glue: goesOn || index < pieces.length - 1 }))
