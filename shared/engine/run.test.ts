import { expect, it } from 'vitest'
import { eventsOf, runWith } from '../../test/every-workflow/support/runs.ts'
import type { RecordedEvent } from './events.ts'
import { evolve, replay } from './run.ts'

it('a run is what its events say', () => {
  const run = runWith(2)
  expect(run).toMatchObject({ version: 3, code: 'QNM-2609-01', startedAt: '2026-09-01T17:00:00+08:00' })
  expect(run.documents.map((one) => [one.number, one.issuedAt])).toEqual([
    ['MR-20260902-01', '2026-09-02T17:00:00+08:00'],
    ['MR-20260903-01', '2026-09-03T17:00:00+08:00'],
  ])
})

it('replaying all is evolving one after another, and changes nothing it was given', () => {
  const events = eventsOf(3)
  let run: ReturnType<typeof replay> = null
  for (const event of events) {
    const before = structuredClone(run)
    const next = evolve(run, event)
    expect(run).toEqual(before)
    run = next
  }
  expect(run).toEqual(replay(events))
})

it('nothing happens to a run before it starts, nor by what concerns the office', () => {
  const [started, submitted] = eventsOf(1)
  expect(submitted && evolve(null, submitted)).toBeNull()
  const run = started ? evolve(null, started) : null
  const office = { ...started, type: 'office.languageSet', body: { language: 'en' } } as RecordedEvent
  expect(evolve(run, office)).toBe(run)
})
