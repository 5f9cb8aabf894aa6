import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addHours,
  dayOf,
  instantAt,
  instantFromLocal,
  isDay,
  isInstant,
  localMinute,
  millis,
  minutesBetween,
} from './time.ts'

const ZONES = [
  'Asia/Shanghai',
  'Asia/Hong_Kong',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'UTC',
]
const zone = fc.constantFrom(...ZONES)
/** 1970 to 2099. */
const ms = fc.integer({ min: 172_800, max: 4_102_444_799 }).map((seconds) => seconds * 1000)

describe('instants', () => {
  it('keep the moment whatever the zone', () => {
    fc.assert(
      fc.property(ms, zone, (at, where) => {
        expect(millis(instantAt(at, where))).toBe(at)
      }),
    )
  })

  it('are always of the form that is accepted', () => {
    fc.assert(
      fc.property(ms, zone, (at, where) => {
        expect(isInstant(instantAt(at, where))).toBe(true)
      }),
    )
  })

  it('show the wall clock that Intl shows', () => {
    fc.assert(
      fc.property(ms, zone, (at, where) => {
        const format = new Intl.DateTimeFormat('sv-SE', {
          timeZone: where,
          dateStyle: 'short',
          timeStyle: 'short',
        })
        expect(localMinute(instantAt(at, where), where).replace('T', ' ')).toBe(format.format(at))
      }),
    )
  })

  it('come back from their wall clock, except in the hour that is there twice', () => {
    fc.assert(
      fc.property(ms, fc.constantFrom('Asia/Hong_Kong', 'Asia/Kathmandu', 'UTC'), (at, where) => {
        const minute = Math.max(at - (at % 60_000), 631_152_000_000)
        expect(millis(instantFromLocal(localMinute(instantAt(minute, where), where), where))).toBe(minute)
      }),
    )
  })

  it.each([
    ['2026-03-08T02:30', '2026-03-08T03:30:00-04:00'],
    ['2026-11-01T01:30', '2026-11-01T01:30:00-04:00'],
  ])('takes %s in New York, an hour missing or doubled, as %s', (local, expected) => {
    expect(instantFromLocal(local, 'America/New_York')).toBe(expected)
  })

  it('adds hours that elapse, over the change of the clocks', () => {
    expect(addHours('2026-03-07T12:00:00-05:00', 24, 'America/New_York')).toBe('2026-03-08T13:00:00-04:00')
    expect(addHours('2026-10-31T12:00:00-04:00', 24, 'America/New_York')).toBe('2026-11-01T11:00:00-05:00')
    expect(addHours('2026-09-02T11:30:00+08:00', 24, 'Asia/Shanghai')).toBe('2026-09-03T11:30:00+08:00')
  })

  it('knows the day of the zone, not of Greenwich', () => {
    expect(dayOf('2026-09-02T23:30:00Z', 'Asia/Shanghai')).toBe('2026-09-03')
    expect(dayOf('2026-09-02T23:30:00Z', 'UTC')).toBe('2026-09-02')
  })

  it('counts whole minutes, both ways', () => {
    expect(minutesBetween('2026-09-28T15:10:00+08:00', '2026-09-29T15:40:00+08:00')).toBe(1470)
    expect(minutesBetween('2026-09-28T15:10:00+08:00', '2026-09-28T07:09:59Z')).toBe(0)
    expect(minutesBetween('2026-09-28T15:10:00+08:00', '2026-09-28T15:08:00+08:00')).toBe(-2)
  })

  it.each([
    '2026-09-02T11:30',
    '2026-09-02T11:30:00',
    '2026-09-02 11:30:00+08:00',
    '2026-02-30T11:30:00Z',
    '2026-09-02T25:30:00Z',
    '2026-09-02T11:60:00Z',
    '2026-09-02T11:30:00.123Z',
    '0202-09-02T11:30:00Z',
    '9999-12-31T23:00:00+08:00',
    '1969-12-31T23:00:00+08:00',
    '',
  ])('does not take %j for an instant', (text) => expect(isInstant(text)).toBe(false))

  it('throws rather than guess', () => expect(() => millis('yesterday')).toThrow(RangeError))
})

describe('days', () => {
  it('exist in the calendar', () => {
    const texts = [
      '2026-02-29',
      '2028-02-29',
      '2026-13-01',
      '2026-9-2',
      '20260902',
      '2026-09-31',
      '0202-01-01',
    ]
    expect(texts.map(isDay)).toEqual([false, true, false, false, false, false, false])
  })
})
