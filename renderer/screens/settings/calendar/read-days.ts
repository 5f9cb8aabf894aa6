import type { DayMark, OfficeDay } from '../../../../shared/values/office-calendar.ts'
import { isDay } from '../../../../shared/values/time.ts'
import { readCells } from '../../../fields/cells.ts'
import { readDay } from '../../../fields/typed-moment.ts'
import { daysFrom } from './year-days.ts'

export interface ReadDays {
  readonly days: readonly OfficeDay[]
  /** Lines that name no day, as they stand. */
  readonly unread: readonly string[]
}

/** The longest span in one line: a longer one is more likely a mistake in a date. */
export const LONGEST_SPAN = 31
const MARKS: readonly (readonly [RegExp, DayMark])[] = [
  [/按平常|如常|平常|usual/i, 'usual'],
  [/上班|補班|补班|調班|调休|調休|work/i, 'worked'],
  [/^休$|休息|放假|假期|holiday|^off$|free/i, 'free'],
]
const TO = /\s*(?:~|～|至|到|—+|–|\bto\b)\s*/i

/**
 * Lines of a spreadsheet or a notice: a day or a span of days, or two columns with its first and last; a name; and
 * whether it is free (unless something else is said) or worked.
 */
export function readDays(text: string, year: number): ReadDays {
  const rows = readCells(text, true) ?? [[text]]
  const read = rows
    .map((cells) => cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))
    .filter((cells) => cells.length > 0)
    .map((cells) => ({ cells, days: readRow(cells, year) }))
  return {
    days: read.flatMap((one) => one.days ?? []),
    unread: read.flatMap((one) => (one.days ? [] : [one.cells.join('  ')])),
  }
}

function readRow([first = '', ...rest]: readonly string[], year: number): OfficeDay[] | null {
  const [start = '', end] = first.split(TO)
  const from = dayIn(start, year)
  if (from === null) return null
  const second = end ?? rest.find((cell) => dayIn(cell, Number(from.slice(0, 4))) !== null)
  const to = second === undefined ? from : dayIn(second, Number(from.slice(0, 4)))
  const days = to && daysFrom(from, to, LONGEST_SPAN)
  if (!days) return null
  const words = rest.filter((cell) => cell !== second)
  const mark = words.map(markIn).find((one) => one !== null) ?? 'free'
  const name = words.find((cell) => markIn(cell) === null)?.slice(0, 40) ?? ''
  return days.map((day) => ({ day, mark, name }))
}

/** A cell that is a day and little else: 2027-01-01, 2027年1月1日, 1月1日. */
function dayIn(cell: string, year: number): string | null {
  if (!/^[\d\s./年月日號号-]+(?:[（(].*[)）])?$/.test(cell.trim())) return null
  const day = readDay(cell.replace(/[（(].*/, ''), year)
  return day !== null && isDay(day) ? day : null
}

const markIn = (cell: string): DayMark | null => MARKS.find(([words]) => words.test(cell))?.[1] ?? null
