import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chinaCalendar } from './calendar-cn.ts'
import { calendarOf, DAY_MARKS, type OfficeDay, withChanges } from './office-calendar.ts'
import { addWorkdays, isWorkday, workdayFrom, workdaysBetween } from './workdays.ts'

const DAY = 86_400_000
const textOf = (at: number) => new Date(at).toISOString().slice(0, 10)
const day = fc.integer({ min: 0, max: 729 }).map((offset) => textOf(Date.UTC(2026, 0, 1) + offset * DAY))
const change = fc.record({ day, mark: fc.constantFrom(...DAY_MARKS, null), name: fc.constant('') })
const ownDays = fc.array(change, { maxLength: 60 }).map((changes) => withChanges([], changes))
const calendars = ownDays.map(calendarOf)
const some = fc.integer({ min: 0, max: 90 })

describe('an office calendar', () => {
  it('without days of its own is the built-in table', () => {
    expect(calendarOf([])).toEqual({
      holidays: [...chinaCalendar().holidays].toSorted(),
      makeupWorkdays: [...chinaCalendar().makeupWorkdays].toSorted(),
    })
  })

  it('decides each of its days, and no other', () => {
    fc.assert(
      fc.property(ownDays, day, (own, any) => {
        const found = own.find((one) => one.day === any)
        const weekend = [0, 6].includes(new Date(any).getUTCDay())
        const expected = { free: false, worked: true, usual: !weekend }
        const now = isWorkday(any, calendarOf(own))
        expect(now).toBe(found ? expected[found.mark] : isWorkday(any, chinaCalendar()))
      }),
    )
  })

  it.each<[OfficeDay, boolean]>([
    [{ day: '2027-02-08', mark: 'free', name: '春节' }, false],
    [{ day: '2027-02-14', mark: 'worked', name: '' }, true],
    [{ day: '2026-10-01', mark: 'worked', name: '' }, true],
    [{ day: '2026-10-01', mark: 'usual', name: '' }, true],
    [{ day: '2026-10-10', mark: 'usual', name: '' }, false],
  ])('with %j', (own, works) => expect(isWorkday(own.day, calendarOf([own]))).toBe(works))
})

describe('changes', () => {
  it('of other days do not matter to one another', () => {
    fc.assert(
      fc.property(fc.array(change), fc.array(change), (first, then) => {
        const both = withChanges(withChanges([], first), then)
        expect(both).toEqual(withChanges([], [...first, ...then]))
        expect(both.map((one) => one.day)).toEqual([...new Set(both.map((one) => one.day))].toSorted())
      }),
    )
  })

  it('are taken back by null', () => {
    fc.assert(
      fc.property(ownDays, (own) => {
        expect(
          withChanges(
            own,
            own.map((one) => ({ ...one, mark: null })),
          ),
        ).toEqual([])
      }),
    )
  })
})

/** Whatever the office decides, counting stays counting. */
describe('workdays of any office', () => {
  it('added and counted again are as many', () => {
    fc.assert(
      fc.property(day, some, calendars, (from, count, calendar) => {
        expect(workdaysBetween(from, addWorkdays(from, count, calendar), calendar)).toBe(count)
      }),
    )
  })

  it('go back as far as they went', () => {
    fc.assert(
      fc.property(day, some, calendars, (any, count, calendar) => {
        const from = workdayFrom(any, calendar)
        expect(addWorkdays(addWorkdays(from, count, calendar), -count, calendar)).toBe(from)
      }),
    )
  })

  it('come later the later one starts and the more one adds', () => {
    fc.assert(
      fc.property(day, day, some, calendars, (one, other, count, calendar) => {
        const [from = '', to = ''] = [one, other].toSorted()
        expect(addWorkdays(from, count, calendar) <= addWorkdays(to, count, calendar)).toBe(true)
        expect(addWorkdays(from, count, calendar) < addWorkdays(from, count + 1, calendar)).toBe(true)
      }),
    )
  })

  it('are one more for each day worked in exchange, one fewer for each free one', () => {
    fc.assert(
      fc.property(ownDays, day, fc.integer({ min: 1, max: 200 }), (own, from, length) => {
        const to = textOf(Date.parse(from) + length * DAY)
        const calendar = calendarOf(own)
        const before = workdaysBetween(from, to, calendar)
        const asks = textOf(Date.parse(from) + ((length + 1) >> 1) * DAY)
        const worked = isWorkday(asks, calendar)
        const turned = worked ? 'free' : 'worked'
        const after = workdaysBetween(
          from,
          to,
          calendarOf(withChanges(own, [{ day: asks, mark: turned, name: '' }])),
        )
        expect(after - before).toBe(worked ? -1 : 1)
      }),
    )
  })
})
