import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts, MEETING_END } from '../../../../test/every-workflow/support/office.ts'
import { DEFAULT_SETTINGS, type FormContext } from '../../../forms/context.ts'
import { instantAt, millis } from '../../../values/time.ts'
import {
  contactNumber,
  elapsedMinutes,
  isOnTime,
  isWithin24Hours,
  meetingClock,
  stampMeeting,
} from './client-meeting.clock.ts'

const ended = { end_at: MEETING_END }
const deferring = (now: string): FormContext =>
  contextAt(now, { settings: { ...DEFAULT_SETTINGS, deferOverHolidays: true } })

describe('the 24 hours', () => {
  it('do not run before the end is known', () => {
    for (const end_at of [null, '', '2026-09', 'today']) {
      expect(meetingClock({ end_at }, contextAt())).toBeNull()
      expect(isOnTime({ end_at }, contextAt())).toBeNull()
      expect(elapsedMinutes({ end_at }, contextAt())).toBeNull()
    }
  })

  it('end to the second', () => {
    expect(meetingClock(ended, contextAt())).toEqual({
      startedAt: MEETING_END,
      dueAt: '2026-09-03T11:30:00+08:00',
    })
    expect(isOnTime(ended, contextAt('2026-09-03T11:30:00+08:00'))).toBe(true)
    expect(isOnTime(ended, contextAt('2026-09-03T11:30:01+08:00'))).toBe(false)
  })

  it('elapse over nights, weekends, holidays and the change of the clocks', () => {
    const end = fc.integer({ min: 1_700_000_000, max: 1_900_000_000 })
    const zone = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Europe/Berlin')
    fc.assert(
      fc.property(end, zone, (at, where) => {
        const end_at = instantAt(at * 1000, where)
        const due = meetingClock({ end_at }, contextAt(undefined, { zone: where }))?.dueAt ?? ''
        expect(millis(due) - millis(end_at)).toBe(86_400_000)
      }),
    )
  })

  it('once issued, no longer depend on now', () => {
    const issued = { ...ended, issued_at: '2026-09-02T17:20:00+08:00' }
    const later = contextAt('2027-01-01T00:00:00+08:00')
    expect([isOnTime(issued, later), elapsedMinutes(issued, later)]).toEqual([true, 350])
  })

  it('are not upset by an issue time that is none', () => {
    expect(isOnTime({ ...ended, issued_at: 'soon' }, contextAt())).toBe(true)
  })
})

describe('节假日顺延', () => {
  const cases: [string, string, string][] = [
    ['a workday stays', '2026-09-02T11:30:00+08:00', '2026-09-03T11:30:00+08:00'],
    ['a Saturday goes to Monday, ten', '2026-09-04T16:00:00+08:00', '2026-09-07T10:00:00+08:00'],
    ['a worked Sunday stays', '2026-09-19T16:00:00+08:00', '2026-09-20T16:00:00+08:00'],
    ['a holiday goes to the next workday', '2026-09-24T09:00:00+08:00', '2026-09-28T10:00:00+08:00'],
    ['a limit before ten moves to ten, not back', '2026-09-24T01:00:00+08:00', '2026-09-28T10:00:00+08:00'],
  ]
  it.each(cases)('%s', (_name, end_at, due) => {
    expect(meetingClock({ end_at }, deferring(end_at))?.dueAt).toBe(due)
  })

  it('keeps the limit without claiming 24 hours', () => {
    const friday = { end_at: '2026-09-04T16:00:00+08:00' }
    const monday = deferring('2026-09-07T09:00:00+08:00')
    expect([isOnTime(friday, monday), isWithin24Hours(friday, monday)]).toEqual([true, false])
  })
})

describe('issuing', () => {
  it('stamps its own time, the copies and the reply date', () => {
    const typed = { ...ended, issued_at: null, distribution: [{ name: '柯檬', sent_at: null }] }
    expect(stampMeeting(typed, contextAt('2026-09-24T15:40:00+08:00'))).toMatchObject({
      issued_at: '2026-09-24T15:40:00+08:00',
      distribution: [{ name: '柯檬', sent_at: '2026-09-24T15:40:00+08:00' }],
      feedback_due_at: '2026-09-29T15:40:00+08:00',
      confirm_status: '待确认',
      meeting_no: 1,
    })
  })

  it('counts the contacts of the run', () => {
    const documents = [documentFacts('client_meeting', {}), documentFacts('other', {})]
    expect(contactNumber({ meeting_no: 99 }, contextAt(undefined, { documents }))).toBe(2)
  })
})

interface Timing {
  readonly doc_no: string
  readonly end_at: string
  readonly issued_at: string
  readonly deadline_at: string
  readonly elapsed_minutes: number
  readonly on_time: boolean
}

/** Times of the sample are local; both ends of each difference are in the same zone. */
const sample: { expected: { meeting_24h: Timing[] } } = JSON.parse(
  readFileSync(new URL('../../../../test/data/samples/ae.json', import.meta.url), 'utf8'),
)
const at = (local: string) => `${local}:00+08:00`

describe('the sample', () => {
  it.each(sample.expected.meeting_24h)('$doc_no', (row) => {
    const answers = { end_at: at(row.end_at), issued_at: at(row.issued_at) }
    expect(meetingClock(answers, contextAt())?.dueAt).toBe(at(row.deadline_at))
    expect(elapsedMinutes(answers, contextAt())).toBe(row.elapsed_minutes)
    expect(isOnTime(answers, contextAt())).toBe(row.on_time)
  })
})
