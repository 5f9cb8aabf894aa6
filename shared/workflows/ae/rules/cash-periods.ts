import { endOfMonth, parseDate, startOfWeek } from '@internationalized/date'
import type { Answers } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import { isDay } from '../../../values/time.ts'
import { cashCurve } from './cash.ts'

/** The curve by ISO week or by month, as finance reads it (domain 3.9). Periods without movement are left out. */
export interface Period {
  readonly from: string
  readonly to: string
  /** Fen; what comes in, what goes out, and the balance at its end. */
  readonly income: number
  readonly outgo: number
  readonly balance: number
}

export function periodsOf(answers: Answers): readonly Period[] {
  const isMonthly = text(answers, 'period') === '月'
  const periods: Period[] = []
  for (const { date, change, balance } of cashCurve(answers)) {
    if (!isDay(date)) continue
    const span = isMonthly ? monthOf(date) : weekOf(date)
    const last = periods.at(-1)
    const same = last?.from === span.from ? last : null
    if (same) periods.pop()
    periods.push({
      ...span,
      income: (same?.income ?? 0) + Math.max(0, change),
      outgo: (same?.outgo ?? 0) + Math.max(0, -change),
      balance,
    })
  }
  return periods
}

/** Monday to Sunday, wherever the office is. */
function weekOf(day: string) {
  const monday = startOfWeek(parseDate(day), 'zh-CN', 'mon')
  return { from: monday.toString(), to: monday.add({ days: 6 }).toString() }
}

function monthOf(day: string) {
  const date = parseDate(day)
  return { from: date.set({ day: 1 }).toString(), to: endOfMonth(date).toString() }
}
