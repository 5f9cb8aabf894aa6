import type { Json } from './json.ts'
import type { Fen } from './money.ts'

/**
 * 人民币大写, as finance writes amounts so that no digit can be added (domain 3.3):
 * 1. whole yuan end in 整; once there is 角 or 分 they do not;
 * 2. noughts inside four digits give one 零; so does a skipped 万 group, or a group below a thousand behind a higher one;
 * 3. a 万 group ending in 0 before a 仟 digit takes no 零 (叁拾万玖仟);
 * 4. yuan ending in 0 before 角, and no 角 before 分, take 零 after 元.
 */

const DIGITS = '零壹贰叁肆伍陆柒捌玖'
const PLACES = ['仟', '佰', '拾', ''] as const
const GROUPS = ['亿', '万', ''] as const
const GROUP = 10_000
const FEN_IN_YUAN = 100

/** 10,000 亿 yuan, in fen: from here on there is no agreed way to write it. */
export const CAPITALS_LIMIT: Fen = GROUP * GROUP * GROUP * FEN_IN_YUAN

/** `人民币壹拾万柒仟元零伍角叁分` for 10700053 fen. RangeError for what is no whole number of fen below 10,000 亿 yuan. */
export function rmbCapitals(fen: Fen): string {
  if (!isWritable(fen)) throw new RangeError(`no amount of fen below 10,000 亿 yuan: ${fen}`)
  const amount = Math.abs(fen)
  const yuan = Math.floor(amount / FEN_IN_YUAN)
  const [tens, ones] = [Math.floor((amount % FEN_IN_YUAN) / 10), amount % 10]
  return `人民币${fen < 0 ? '负' : ''}${yuanPart(yuan, amount)}${smallPart(yuan, tens, ones)}`
}

/** The same for a figure that may be missing or too large to write: null then. */
export function capitalsOf(value: Json | undefined): string | null {
  return typeof value === 'number' && isWritable(value) ? rmbCapitals(value) : null
}

const isWritable = (fen: number): boolean => Number.isSafeInteger(fen) && Math.abs(fen) < CAPITALS_LIMIT

function yuanPart(yuan: number, amount: number): string {
  if (yuan > 0) return `${integerText(yuan)}元`
  return amount === 0 ? '零元' : ''
}

/** Groups of four from the highest; `above` says whether anything stands before, `skipped` whether a group was left out since. */
function integerText(yuan: number): string {
  const groups = [Math.floor(yuan / (GROUP * GROUP)), Math.floor(yuan / GROUP) % GROUP, yuan % GROUP]
  let text = ''
  let skipped = false
  groups.forEach((group, index) => {
    if (group === 0) {
      skipped = text !== ''
      return
    }
    const zero = text !== '' && (skipped || group < GROUP / 10) ? '零' : ''
    text += `${zero}${groupText(group)}${GROUPS[index]}`
    skipped = false
  })
  return text
}

function groupText(group: number): string {
  const digits = String(group).padStart(PLACES.length, '0')
  let text = ''
  let gap = false
  Array.from(digits).forEach((digit, index) => {
    if (digit === '0') {
      gap = text !== ''
      return
    }
    text += `${gap ? '零' : ''}${DIGITS[Number(digit)]}${PLACES[index]}`
    gap = false
  })
  return text
}

function smallPart(yuan: number, tens: number, ones: number): string {
  if (tens === 0 && ones === 0) return '整'
  const zero = yuan > 0 && (tens === 0 || yuan % 10 === 0) ? '零' : ''
  return `${zero}${tens === 0 ? '' : `${DIGITS[tens]}角`}${ones === 0 ? '' : `${DIGITS[ones]}分`}`
}
