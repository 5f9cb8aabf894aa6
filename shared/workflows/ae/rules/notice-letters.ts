/** Bodies of payment letters, staged as the days pass (domain 1.3, clause 15). An office changes them as it likes. */

export const LEVELS = ['付款通知', '第一次提醒', '催款函', '最后催告'] as const
export type Level = (typeof LEVELS)[number]

export const isLevel = (value: string): value is Level => LEVELS.some((one) => one === value)

/** Letters that ask as a creditor does: they name the article, the days and the late fee. */
export const isDemand = (level: string): boolean => level === '催款函' || level === '最后催告'

export interface LetterFacts {
  /** `根据双方合同（CT-…）第四条“付款”`. */
  readonly ground: string
  readonly name: string
  readonly due: string
  readonly amount: string
  readonly days: number
}

const LETTERS: { readonly [L in Level]: (facts: LetterFacts) => string } = {
  付款通知: ({ ground, name, due, amount }) =>
    `${ground}，${name}人民币${amount}元应于${due}前支付。请按所列账户安排付款。感谢支持。`,
  第一次提醒: ({ ground, name, due, amount, days }) =>
    `${ground}，${name}人民币${amount}元应于${due}前支付，现已过期${days}天。如已付款，请告知付款日期；如尚未安排，请尽快办理。`,
  催款函: ({ ground, name, due, amount, days }) =>
    `${ground}，${name}人民币${amount}元应于${due}前支付，至今逾期${days}天，尚未到账。请于收到本函后三个工作日内付清，并书面告知付款日期；逾期的责任按合同约定承担。`,
  最后催告: ({ ground, name, due, amount, days }) =>
    `${ground}，${name}人民币${amount}元应于${due}前支付，虽经催告，至今逾期${days}天仍未支付。请于收到本函后三个工作日内付清全部欠款；届时仍未付清的，我方将依合同及法律主张权利，由此产生的费用由贵方承担。`,
}

export const letterOf = (level: Level, facts: LetterFacts): string =>
  LETTERS[level]({ ...facts, due: inChinese(facts.due) })

/** 2026年10月30日, as a letter writes a day. */
function inChinese(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return year && month && date ? `${year}年${month}月${date}日` : day
}

/** Staged by days late: a friendly word from the first day, a demand after a week, the last call after two. */
export function levelByDays(late: number): Level {
  if (late >= 15) return '最后催告'
  if (late >= 7) return '催款函'
  return late >= 1 ? '第一次提醒' : '付款通知'
}

/** One step at a time: a demand follows a notice, the last call a demand. */
export function highestLevel(sent: readonly string[]): Level {
  if (sent.some(isDemand)) return '最后催告'
  return sent.length > 0 ? '催款函' : '第一次提醒'
}

export const isAbove = (one: Level, other: Level): boolean => LEVELS.indexOf(one) > LEVELS.indexOf(other)
