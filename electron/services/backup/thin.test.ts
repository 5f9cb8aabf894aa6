import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantAt } from '../../../shared/values/time.ts'
import { type Aged, byAge, thin } from './thin.ts'

const zone = 'Asia/Shanghai'
const HOUR = 3_600_000
const start = Date.parse('2026-09-02T10:00:00+08:00')
const runs = process.env['QC_SOAK'] ? 10_000 : 1_000

const one = (hours: number, events = Math.round(hours) + 10_000): Aged => {
  const at = instantAt(start + hours * HOUR, zone)
  return { name: `${at}#${events}`, at, events, verified: true }
}
const left = (all: readonly Aged[], now: string) => {
  const gone = new Set(thin(all, now))
  return all.filter(({ name }) => !gone.has(name))
}
const series = (count: number, hours: number) => Array.from({ length: count }, (_, i) => one(-i * hours))
const now = instantAt(start, zone)

test('an office that makes one a day for three years keeps two weeks, ten weeks and a year', () => {
  const kept = left(series(1_100, 24), now)
  // 24 hours with a backup are 24 days here; then six more weeks and ten more months.
  expect(kept).toHaveLength(24 + 6 + 10)
  expect(kept.slice(0, 24)).toEqual(series(24, 24))
})

test('of one hour the last five stay', () => {
  const minutes = Array.from({ length: 30 }, (_, i) => one(-i / 60, 100 - i))
  expect(left(minutes, now).length).toBeLessThanOrEqual(6)
  expect(left(minutes, now)).toEqual(expect.arrayContaining(minutes.slice(0, 5)))
})

test('a clock that was ahead for a day does not crowd out the days before it', () => {
  const before = series(14, 24)
  const ahead = Array.from({ length: 60 }, (_, i) => one(24 * 365 * 5 + i, 10_100 + i))
  expect(left([...before, ...ahead], now)).toEqual(expect.arrayContaining(before))
})

test('a clock that jumped ahead deletes nothing of what there is', () => {
  const all = series(24, 24)
  expect(thin(all, instantAt(start + 50 * 365 * 24 * HOUR, zone))).toEqual([])
})

describe('whatever the clock did', () => {
  const aged = fc.record({
    hours: fc.integer({ min: -24 * 900, max: 24 * 900 }),
    events: fc.nat({ max: 2_000 }),
    verified: fc.boolean(),
  })
  const made = fc
    .uniqueArray(aged, { maxLength: 120, selector: ({ hours, events }) => `${hours}/${events}` })
    .map((all) => all.map(({ hours, events, verified }) => ({ ...one(hours, events), verified })))
  const clock = fc.integer({ min: -24 * 2_000, max: 24 * 2_000 }).map((hours) => one(hours).at)

  test('the newest verified one stays, by its time and by its history, and none unverified goes', () => {
    fc.assert(
      fc.property(made, clock, (all, at) => {
        const gone = new Set(thin(all, at))
        const verified = all.filter((each) => each.verified)
        const newest = [...verified].sort(byAge)[0]
        const richest = verified.reduce<Aged | null>((a, b) => (a && a.events >= b.events ? a : b), null)
        if (newest) expect(gone.has(newest.name)).toBe(false)
        if (richest) expect(left(verified, at).some(({ events }) => events === richest.events)).toBe(true)
        for (const each of all) if (!each.verified) expect(gone.has(each.name)).toBe(false)
        expect(left(verified, at).length).toBeLessThanOrEqual(2 * (5 + 24 + 14 + 10 + 12) + 1)
      }),
      { numRuns: runs },
    )
  })

  test('what stays, stays: thinning again takes nothing, and the order does not matter', () => {
    fc.assert(
      fc.property(made, clock, (all, at) => {
        expect(thin(left(all, at), at)).toEqual([])
        expect(new Set(thin([...all].reverse(), at))).toEqual(new Set(thin(all, at)))
      }),
      { numRuns: runs },
    )
  })
})
