import type { Definition } from '../pdfmake.ts'
import type { TextSetter } from '../text/typeset-text.ts'

const LARGEST = 120
/** Part of the diagonal that a mark may fill. */
const REACH = 0.62

/** 草稿 across the page: pale enough to read through, dark enough to survive copying. */
export function markOf(text: string, setter: TextSetter): Definition['watermark'] | null {
  const { width, height } = setter.page
  const line = setter.lines(text.trim(), Number.MAX_SAFE_INTEGER, { size: LARGEST, bold: true })[0]
  const run = line?.draw().text[0]
  if (!line || !run || line.length === 0) return null
  return {
    text: run.text,
    font: run.font,
    bold: true,
    fontSize: Math.min(LARGEST, (LARGEST * Math.hypot(width, height) * REACH) / line.length),
    angle: -Math.round((Math.atan2(height, width) * 180) / Math.PI) + 3,
    color: '#000000',
    opacity: 0.09,
  }
}
