import type { TextBlock } from '../../../../shared/sheet/sheet.ts'
import type { Piece, Run } from '../page/flow.ts'
import { gridRun, shareWidths, textWidth } from '../page/grid.ts'
import { SIZE, SOFT_INK } from '../page/measures.ts'
import type { SetLine, TextSetter, TextStyle } from '../text/typeset-text.ts'
import type { BlockSetter } from './context.ts'

const PLAIN: TextStyle = { size: SIZE.body, leading: 1.62 }
const STATEMENT: TextStyle = { size: SIZE.body, leading: 1.6 }
const NOTE: TextStyle = { size: SIZE.small, leading: 1.5, color: SOFT_INK }
/** The one sentence a paper is about: large, and with air above and below from its leading. */
const FRAMED: TextStyle = { size: 15, bold: true, leading: 2, align: 'center' }
const COVER: TextStyle = { size: 12, leading: 1.8, align: 'center' }

type Tone = NonNullable<TextBlock['tone']>

const SETTERS: Record<Tone, (text: string, setter: TextSetter) => Run> = {
  plain: (text, setter) => linesRun(setter.lines(text, setter.page.bodyWidth, justified(PLAIN, setter)), 4),
  note: (text, setter) => linesRun(setter.lines(text, setter.page.bodyWidth, justified(NOTE, setter)), 5),
  cover: (text, setter) => linesRun(setter.lines(text, setter.page.bodyWidth, COVER), 12),
  statement: (text, setter) => inFrame(text, justified(STATEMENT, setter), setter),
  framed: (text, setter) => inFrame(text, FRAMED, setter),
}

/** Running text. A statement, which is what a signer agrees to, stands in a frame of its own. */
export const setText: BlockSetter<'text'> = ({ text, tone }, setter) => [
  SETTERS[tone ?? 'plain'](text, setter),
]

/** Latin words would be torn apart by spacing between letters; only Chinese is set to both margins. */
function justified(style: TextStyle, setter: TextSetter): TextStyle {
  return setter.language === 'en' ? style : { ...style, align: 'justify' }
}

function inFrame(text: string, style: TextStyle, setter: TextSetter): Run {
  const [width = 0] = shareWidths([1], setter.page.bodyWidth)
  const lines = setter.lines(text, textWidth(width), style)
  return gridRun({ widths: [width], rows: [[{ lines }]], before: 8 }, setter.page)
}

function linesRun(lines: readonly SetLine[], before: number): Run {
  return {
    kind: 'text',
    before,
    head: 0,
    pieces: lines.map((line, i): Piece => ({ height: line.height, glue: staysWithNext(i, lines.length) })),
    render: (from, to) => ({ stack: lines.slice(from, to).map((line) => line.draw()) }),
  }
}

/** Neither the first nor the last line of a text stands alone on a page. */
function staysWithNext(i: number, count: number): boolean {
  return count > 1 && (i === 0 || i === count - 2)
}
