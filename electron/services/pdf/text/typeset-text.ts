import type { DocumentLanguage, Sheet } from '../../../../shared/sheet/sheet.ts'
import { fontName } from '../font/chain.ts'
import { Face } from '../font/face.ts'
import type { LineNode, TextRun } from '../nodes.ts'
import { type Measures, measuresOf } from '../page/measures.ts'
import { cleanForPrint, paragraphsOf } from './clean.ts'
import { type Cluster, type Hand, lengthOf, measure, withDrawable } from './clusters.ts'
import { breakLines } from './lines.ts'
import { markWidths } from './marks.ts'

export interface TextStyle {
  readonly size: number
  readonly bold?: boolean
  readonly align?: 'left' | 'right' | 'center' | 'justify'
  readonly color?: string
  /** Distance from line to line in ems; the face's own box is `Face.BOX`. */
  readonly leading?: number
  /** Bold, with space between the characters. */
  readonly wide?: boolean
}

/** A line ready for pdfmake, with the height it will take. */
export interface SetLine {
  /** Makes the node anew each time: pdfmake empties the one it has drawn, and headers are drawn on every page. */
  draw(): LineNode
  readonly height: number
  readonly length: number
}

/** Sets text for one document, on its paper, and remembers which characters could not be printed. */
export interface TextSetter {
  readonly language: DocumentLanguage
  readonly page: Measures
  lines(text: string, width: number, style: TextStyle): SetLine[]
  readonly missing: ReadonlySet<string>
  /** Pictures that can be drawn, by their hash. */
  readonly pictures: ReadonlyMap<string, Size>
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** The widest a justified line is opened between characters, in ems: beyond it a ragged end looks better. */
const MOST_OPENING = 0.038

/** A setter for one document. */
export function textSetter(
  { language, page }: Pick<Sheet, 'language' | 'page'>,
  pictures: ReadonlyMap<string, Size> = new Map(),
): TextSetter {
  const missing = new Set<string>()
  const report = (character: string) => missing.add(character)
  return {
    language,
    page: measuresOf(page),
    missing,
    pictures,
    lines: (text, width, style) =>
      paragraphsOf(text).flatMap((paragraph) => setParagraph(paragraph, width, style, language, report)),
  }
}

function setParagraph(
  paragraph: string,
  width: number,
  style: TextStyle,
  language: DocumentLanguage,
  report: (character: string) => void,
): SetLine[] {
  const hand: Hand = {
    language,
    cut: style.wide ? 'title' : style.bold ? 'bold' : 'regular',
    size: style.size,
  }
  const cleaned = cleanForPrint(paragraph)
  cleaned.missing.forEach(report)
  const drawable = withDrawable(cleaned.text, hand, report)
  const clusters = measure(markWidths(drawable), hand)
  const lines = breakLines(clusters, drawable, width)
  return lines.map((line, i) => setLine(line, width, style, i === lines.length - 1))
}

function setLine(line: readonly Cluster[], width: number, style: TextStyle, last: boolean): SetLine {
  const length = lengthOf(line)
  const opening = style.align === 'justify' && !last ? openingOf(line, width - length, style.size) : 0
  const leading = style.leading ?? Face.BOX
  const draw = (): LineNode => ({
    text: runsOf(line, opening, style.wide === true),
    noWrap: true,
    fontSize: style.size,
    lineHeight: leading / Face.BOX,
    ...(style.bold ? { bold: true } : {}),
    // The last character's share of the wide setting would push a centred line to the left.
    ...(style.wide ? { margin: [(style.size * Face.TRACKING) / 1000, 0, 0, 0] } : {}),
    ...(style.color ? { color: style.color } : {}),
    ...(style.align === 'right' || style.align === 'center' ? { alignment: style.align } : {}),
  })
  return { draw, height: style.size * leading, length }
}

/**
 * Space put between characters to bring a full line to the margin. Lines with characters beyond the BMP stay as
 * they are: pdfmake counts such a character twice when it adds up spacing.
 */
function openingOf(line: readonly Cluster[], slack: number, size: number): number {
  const gaps = line.length - 1
  if (gaps < 8 || line.some((cluster) => cluster.text.length > 1)) return 0
  const opening = (slack - 0.1) / gaps
  return opening > 0.005 && opening <= size * MOST_OPENING ? opening : 0
}

function runsOf(line: readonly Cluster[], opening: number, wide: boolean): TextRun[] {
  const runs: TextRun[] = []
  for (const cluster of line) {
    const last = runs.at(-1)
    const font = fontName(cluster.face, wide)
    if (last?.font === font) last.text += cluster.text
    else runs.push({ text: cluster.text, font, ...(opening ? { characterSpacing: opening } : {}) })
  }
  return runs.length > 0 ? runs : [{ text: ' ', font: fontName('sc') }]
}
