import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkdays,
  addWorkdaysToInstant,
  type Calendar,
  finishOf,
  isWorkday,
  unlistedYears,
  workdayFrom,
  workdaysBetween,
} from './workdays.ts'

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

const calendars = fc.constantFrom<Calendar>(
  calendar,
  { ...calendar, week: 'six' },
  { ...calendar, week: 'every' },
)

/** One day after the other. */
function counted(from: string, to: string, using: Calendar): number {
  let count = 0
  for (let at = Date.parse(`${from}T00:00:00Z`) + DAY; textOf(at) <= to; at += DAY)
    if (isWorkday(textOf(at), using)) count += 1
  return count
}

describe('workdays between two days', () => {
  it.each(sample.expected.workday_vectors)('$from to $result are $add', ({ from, add, result }) => {
    expect(workdaysBetween(from, result, calendar)).toBe(add)
    expect(workdaysBetween(result, from, calendar)).toBe(-add)
  })

  it('are as many as one counts', () => {
    fc.assert(
      fc.property(day, day, calendars, (one, other, using) => {
        const [from = '', to = ''] = [one, other].toSorted()
        expect(workdaysBetween(from, to, using)).toBe(counted(from, to, using))
        expect(workdaysBetween(from, to, using) + workdaysBetween(to, from, using)).toBe(0)
      }),
    )
  })

  it('undo adding them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), calendars, (from, count, using) => {
        expect(workdaysBetween(from, addWorkdays(from, count, using), using)).toBe(count)
      }),
    )
  })

  it('go back as far as they went', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), calendars, (any, count, using) => {
        const from = workdayFrom(any, using)
        expect(addWorkdays(addWorkdays(from, count, using), -count, using)).toBe(from)
      }),
    )
  })

  it('add up over a day in between', () => {
    fc.assert(
      fc.property(day, day, day, calendars, (a, b, c, using) => {
        expect(workdaysBetween(a, b, using) + workdaysBetween(b, c, using)).toBe(workdaysBetween(a, c, using))
      }),
    )
  })

  it('cost no more over centuries', () => {
    const started = performance.now()
    expect(workdaysBetween('1800-01-01', '2999-12-31', calendar)).toBeGreaterThan(300_000)
    expect(performance.now() - started).toBeLessThan(100)
  })
})

describe('a task', () => {
  it('of one day ends where it starts, and so does a milestone', () => {
    fc.assert(
      fc.property(day, calendars, (start, using) => {
        expect([finishOf(start, 1, using), finishOf(start, 0, using)]).toEqual([start, start])
      }),
    )
  })

  it('begun on a workday takes just its workdays', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), calendars, (any, days, using) => {
        const start = addWorkdays(any, 1, using)
        expect(workdaysBetween(start, finishOf(start, days, using), using)).toBe(days - 1)
      }),
    )
  })

  it('goes on over Saturdays where six days are worked, over everything where all are', () => {
    expect(finishOf('2026-11-13', 2, calendar)).toBe('2026-11-16')
    expect(finishOf('2026-11-13', 2, { ...calendar, week: 'six' })).toBe('2026-11-14')
    expect(finishOf('2026-09-30', 3, { ...calendar, week: 'six' })).toBe('2026-10-09')
    expect(finishOf('2026-09-30', 3, { ...calendar, week: 'every' })).toBe('2026-10-02')
  })
})

it('years without a holiday list are named', () => {
  const days = ['2026-12-30', '2027-01-05', '2028-01-03', '2027-03-01']
  expect(unlistedYears(days, calendar)).toEqual(['2027', '2028'])
  expect(unlistedYears(days, { ...calendar, week: 'every' })).toEqual([])
})
