import type { FactsBlock } from '../../../../shared/sheet/sheet.ts'
import { type GridRow, gridRun, textWidth } from '../page/grid.ts'
import { RULE, SIZE } from '../page/measures.ts'
import type { TextSetter } from '../text/typeset-text.ts'
import type { BlockSetter } from './context.ts'

type Fact = FactsBlock['facts'][number]

const NARROW_LABEL = 66
const LEADING = 1.45
/** Latin labels are longer than Chinese ones. */
const WIDE_LABEL = 92
/** Where the paper lies there is room for longer labels. */
const LANDSCAPE = 1.65

/** A ruled grid of labels and values, two to a row. */
export const setFacts: BlockSetter<'facts'> = (block, setter) => {
  if (block.facts.length === 0) return []
  const { bodyWidth, bodyHeight } = setter.page
  const usual = setter.language === 'en' ? WIDE_LABEL : NARROW_LABEL
  const label = bodyWidth > bodyHeight ? usual * LANDSCAPE : usual
  const value = (bodyWidth - RULE) / 2 - label
  const rows = pairs(block.facts).map((pair) => rowOf(pair, label, value, setter))
  return [gridRun({ widths: [label, value, label, value], rows, before: 8 }, setter.page)]
}

/** Two narrow facts share a row; a wide one, or a narrow one left over, takes a row alone. */
function pairs(facts: readonly Fact[]): [Fact, Fact?][] {
  const rows: [Fact, Fact?][] = []
  for (const fact of facts) {
    const last = rows.at(-1)
    if (last && last.length === 1 && !last[0].wide && !fact.wide) last.push(fact)
    else rows.push([fact])
  }
  return rows
}

function rowOf([left, right]: [Fact, Fact?], label: number, value: number, setter: TextSetter): GridRow {
  const named = (fact: Fact) => ({
    lines: setter.lines(fact.label, textWidth(label), { size: SIZE.table, leading: LEADING }),
    shaded: true,
  })
  const valued = (fact: Fact, width: number) =>
    setter.lines(fact.value, textWidth(width), { size: SIZE.table, leading: LEADING })
  if (!right) return [named(left), { lines: valued(left, value * 2 + label), span: 3 }]
  return [named(left), { lines: valued(left, value) }, named(right), { lines: valued(right, value) }]
}
