import type { Sheet } from '../../../../shared/sheet/sheet.ts'
import type { Node } from '../nodes.ts'
import type { SetLine, TextSetter, TextStyle } from '../text/typeset-text.ts'
import type { Place } from './flow.ts'
import { INK, MM, RULE, SIZE, SOFT_INK } from './measures.ts'

const FINE: TextStyle = { size: SIZE.fine, leading: 1.4, color: SOFT_INK }
const SHARES = { left: 0.4, centre: 0.32, right: 0.28 }

/** 第 1 页 共 2 页, in the words of the sheet. */
export function pageNumberText(sheet: Sheet, { page, pages }: Place): string {
  const { before, between, after } = sheet.footer.pageText
  return `${before}${page}${between}${pages}${after}`
}

/** Below the body of every page. */
export function footerNode(sheet: Sheet, setter: TextSetter, place: Place): Node {
  const column = (text: string, share: number, align: 'left' | 'center' | 'right'): Node => {
    const width = setter.page.bodyWidth * share
    const lines = footerLines(text, width - 6, { ...FINE, align }, setter)
    return { stack: lines.map((line) => line.draw()), width }
  }
  const columns = [
    column(sheet.footer.left, SHARES.left, 'left'),
    column(sheet.footer.centre, SHARES.centre, 'center'),
    column(pageNumberText(sheet, place), SHARES.right, 'right'),
  ]
  const { margin, bodyWidth } = setter.page
  return {
    stack: [rule(bodyWidth), { columns, columnGap: 0, margin: [0, 3, 0, 0] }],
    margin: [margin.left, 3 * MM, margin.right, 0],
  }
}

/** The bottom margin holds three lines, or five small ones; what is longer is cut, being said elsewhere too. */
function footerLines(text: string, width: number, style: TextStyle, setter: TextSetter): SetLine[] {
  const lines = setter.lines(text, width, style)
  return lines.length <= 3
    ? lines
    : setter.lines(text, width, { ...style, size: 5.5, leading: 1.3 }).slice(0, 5)
}

/** From the second page on a small line says which paper this is. */
export function runningHeadNode(sheet: Sheet, setter: TextSetter, place: Place): Node | null {
  if (place.page === 1) return null
  const half = setter.page.bodyWidth / 2
  const side = (text: string, align: 'left' | 'right'): Node => ({
    stack: setter
      .lines(text, half - 6, { ...FINE, align })
      .slice(0, 1)
      .map((line) => line.draw()),
    width: half,
  })
  const columns = [side(sheet.title, 'left'), side(sheet.corner.number ?? sheet.corner.versionText, 'right')]
  const { margin, bodyWidth } = setter.page
  return {
    stack: [{ columns, columnGap: 0, margin: [0, 0, 0, 2] }, rule(bodyWidth)],
    margin: [margin.left, 11 * MM, margin.right, 0],
  }
}

function rule(width: number): Node {
  const line = { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: RULE, lineColor: INK } as const
  return { canvas: [line] }
}
