import type { Definition } from '../pdfmake.ts'
import type { TextSetter } from '../text/typeset-text.ts'
import { PAGE } from './measures.ts'

const LARGEST = 120
/** Length of the diagonal that a mark may fill. */
const REACH = Math.hypot(PAGE.width, PAGE.height) * 0.62

/** 草稿 across the page: pale enough to read through, dark enough to survive copying. */
export function markOf(text: string, setter: TextSetter): Definition['watermark'] | null {
  const line = setter.lines(text.trim(), Number.MAX_SAFE_INTEGER, { size: LARGEST, bold: true })[0]
  const run = line?.draw().text[0]
  if (!line || !run || line.length === 0) return null
  return {
    text: run.text,
    font: run.font,
    bold: true,
    fontSize: Math.min(LARGEST, (LARGEST * REACH) / line.length),
    angle: -52,
    color: '#000000',
    opacity: 0.09,
  }
}
