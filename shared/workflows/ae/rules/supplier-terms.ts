import type { Answers } from '../../../forms/context.ts'
import { isWhole, splitPayment } from './payment-split.ts'

/** 下单50%,验收合格后50%: what a supplier writes of payment, as instalments of an amount. */

const PART = /^(.*?)\s*(\d+(?:\.\d+)?)\s*[%％]\s*(.*)$/
const BETWEEN = /[,，;；、]/
const LONGEST = 40

const short = (text: string): string => Array.from(text).slice(0, LONGEST).join('')

/** One row where the percents are not said, or do not make a whole; nobody guesses at somebody else's terms. */
export function paymentsOf(terms: string, gross: number): readonly Answers[] {
  const found = terms.split(BETWEEN).map((one) => PART.exec(one.trim()))
  const percents = found.map((one) => Number(one?.[2] ?? 0))
  if (percents.includes(0) || !isWhole(percents)) return [row(short(terms), gross)]
  const amounts = splitPayment(gross, percents)
  return found.map((one, index) => row(short(nameOf(one)), amounts[index] ?? 0))
}

const nameOf = (found: RegExpExecArray | null): string => (found?.[1] || found?.[3] || '').trim() || '款项'

const row = (name: string, amount: number): Answers => ({ name, amount, plan_date: null })
