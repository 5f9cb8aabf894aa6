import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addWorkdays, addWorkdaysToInstant, type Calendar, isWorkday } from './workdays.ts'

interface Sample {
  readonly _meta: { readonly calendar: { readonly holidays: string[]; readonly makeup_workdays: string[] } }
  readonly expected: {
    readonly workday_vectors: readonly {
      readonly from: string
      readonly add: number
      readonly result: string
    }[]
  }
}
const sample: Sample = JSON.parse(
  readFileSync(new URL('../../test/data/samples/ae.json', import.meta.url), 'utf8'),
)
const calendar: Calendar = {
  holidays: sample._meta.calendar.holidays,
  makeupWorkdays: sample._meta.calendar.makeup_workdays,
}

const DAY = 86_400_000
const textOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** Step by step with nothing but Date, as somebody would count on a wall calendar. */
function naive(from: string, count: number): string {
  let at = Date.parse(`${from}T00:00:00Z`)
  for (let left = count; left > 0; ) {
    at += DAY
    const day = textOf(at)
    const weekend = [0, 6].includes(new Date(at).getUTCDay())
    const works = calendar.makeupWorkdays.includes(day) || (!weekend && !calendar.holidays.includes(day))
    if (works) left -= 1
  }
  return textOf(at)
}

const day = fc.integer({ min: 0, max: 729 }).map((offset) => textOf(Date.UTC(2026, 0, 1) + offset * DAY))

describe('workdays', () => {
  it.each(sample.expected.workday_vectors)('$from + $add = $result', ({ from, add, result }) => {
    expect(addWorkdays(from, add, calendar)).toBe(result)
  })

  it('agree with counting on a wall calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, count) => {
        expect(addWorkdays(from, count, calendar)).toBe(naive(from, count))
      }),
    )
  })

  it('end on a workday', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
        expect(isWorkday(addWorkdays(from, count, calendar), calendar)).toBe(true)
      }),
    )
  })

  it('know the exchanged days of 2026', () => {
    expect(['2026-09-20', '2026-10-10', '2026-10-08'].every((one) => isWorkday(one, calendar))).toBe(true)
    expect(['2026-09-25', '2026-10-05', '2026-09-19'].some((one) => isWorkday(one, calendar))).toBe(false)
  })

  it('keep the clock time', () => {
    const due = addWorkdaysToInstant('2026-09-29T15:40:00+08:00', 2, calendar, 'Asia/Shanghai')
    expect(due).toBe('2026-10-08T15:40:00+08:00')
  })
})
