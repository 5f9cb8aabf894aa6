import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readStory } from '../../electron/cli/story/read.ts'
import { clientMeeting } from '../../shared/workflows/ae/forms/client-meeting.form.ts'
import type { AeSample } from './convert/sample.ts'
import { typedAnswers } from './convert/typed.ts'
import { AE_STORY, makeAeStory } from './convert-samples.ts'

const sample: AeSample = JSON.parse(readFileSync(new URL('../data/samples/ae.json', import.meta.url), 'utf8'))
const story = readStory(AE_STORY)

it('the story is what the converter makes of the sample', () => {
  expect(readFileSync(AE_STORY, 'utf8')).toBe(makeAeStory())
})

describe('an answer of the sample', () => {
  const typed = sample.forms.client_meeting.map((one) => typedAnswers(clientMeeting.fields, one))

  it('in yuan becomes fen', () => {
    expect(JSON.stringify(typed)).toContain('"cost_impact":508800')
    expect(JSON.stringify(sample.forms.client_meeting)).toContain('"cost_impact":5088')
  })

  it('in local time becomes an instant', () => expect(typed[0]?.['end_at']).toBe('2026-09-02T11:30:00+08:00'))

  it('with a name becomes a person', () =>
    expect(typed[0]?.['recorder']).toEqual({ id: null, name: '林小舟' }))

  it('given by the program or a later act is not typed', () => {
    const keys = new Set(typed.flatMap((one) => Object.keys(one)))
    for (const key of [
      'issued_at',
      'on_time',
      'meeting_no',
      'deadline_at',
      'feedback_due_at',
      'confirm_status',
      'sig_ae',
      'doc_no',
    ])
      expect(keys.has(key)).toBe(false)
  })

  it('the form does not know is an error', () => {
    expect(() => typedAnswers(clientMeeting.fields, { weather: '晴' })).toThrow('weather')
  })
})

/** The sample against its own rule: two workdays after issue, same clock time, counted on a wall calendar. */
it.each(sample.forms.client_meeting)('$doc_no asks for a reply two workdays after its issue', (meeting) => {
  const { holidays, makeup_workdays: worked } = sample._meta.calendar
  const [day = '', time] = meeting.issued_at.split('T')
  const date = new Date(`${day}T00:00:00Z`)
  for (let left = 2; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1)
    const text = date.toISOString().slice(0, 10)
    const free = holidays.includes(text) || [0, 6].includes(date.getUTCDay())
    if (worked.includes(text) || !free) left -= 1
  }
  expect(meeting.feedback_due_at).toBe(`${date.toISOString().slice(0, 10)}T${time}`)
})

it('every contact of the sample is issued in the story, at its time', () => {
  const issued = story.acts.flatMap((act) =>
    act.act === 'submit' && !act.refused ? [`${act.expect?.number} ${act.at}`] : [],
  )
  for (const one of sample.forms.client_meeting)
    expect(issued).toContain(`${one.doc_no} ${one.issued_at}:00+08:00`)
})
