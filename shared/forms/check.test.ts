import { describe, expect, it } from 'vitest'
import { contextAt, goodMeeting } from '../../test/every-workflow/support/office.ts'
import { clientMeeting } from '../workflows/ae/forms/client-meeting.form.ts'
import { applicable, checkAnswers, openAnswers, parseAnswers, withComputed } from './check.ts'

const context = contextAt()
const refused = (input: unknown) => {
  const parsed = parseAnswers(clientMeeting, input)
  return parsed.ok ? [] : parsed.problems.map((one) => `${one.code}@${one.at.join('/')}`)
}

describe('parseAnswers', () => {
  it('takes what a wizard may hold', () => expect(refused(goodMeeting())).toEqual([]))

  it.each<[unknown, string[]]>([
    [{ weather: '晴', doc_no: 1 }, ['unknownField@weather', 'unknownField@doc_no']],
    [{ items: [{ topic: '一', colour: 1 }] }, ['unknownField@items/0/colour']],
    [{ items: '都谈好了' }, ['wrongShape@items']],
    [{ subject: 5 }, ['wrongShape@subject']],
    [{ sig_client: { name: '柯檬' } }, ['signedByNobody@sig_client']],
    [{ sig_ae: '林小舟' }, ['signedByNobody@sig_ae']],
    [{ actions: [{ owner: 1 }] }, ['wrongShape@actions/0/owner']],
    ['text', ['wrongShape@']],
    [null, ['wrongShape@']],
    [JSON.parse('{"__proto__": {"subject": "x"}}'), ['unknownField@__proto__']],
  ])('refuses %j as %j', (input, expected) => expect(refused(input)).toEqual(expected))
})

describe('checkAnswers', () => {
  const places = (answers: object) =>
    checkAnswers(clientMeeting, answers as never, context).map((one) => one.at.join('/'))

  it('finds nothing in a good record', () => expect(places(goodMeeting())).toEqual([]))

  it('tells problems in the order the pages ask', () => {
    expect(places({})).toEqual([
      'subject',
      'meeting_type',
      'contact_mode',
      'start_at',
      'end_at',
      'attendees_client',
      'attendees_agency',
      'recorder',
      'items',
      'actions',
      'distribution',
    ])
    expect(places({ brief: true }).slice(0, 4)).toEqual([
      'contact_mode',
      'end_at',
      'attendees_client',
      'items',
    ])
  })

  it('names one problem a place', () => {
    const found = places({ distribution: [] })
    expect(new Set(found).size).toBe(found.length)
  })
})

describe('applicable', () => {
  it('leaves out what is not asked in this situation', () => {
    const call = goodMeeting({ contact_mode: '电话' })
    expect(applicable(clientMeeting, call, context)).not.toHaveProperty('place')
    expect(applicable(clientMeeting, goodMeeting(), context)).toHaveProperty('place')
  })
})

it('withComputed believes nobody', () => {
  const answers = withComputed(
    clientMeeting,
    goodMeeting({ meeting_no: 99, on_time: false, elapsed: 1 }),
    context,
  )
  expect(answers).toMatchObject({ meeting_no: 1, on_time: true, elapsed: 350 })
})

it('openAnswers fills in what is known and says whence', () => {
  const { answers, sources } = openAnswers(clientMeeting, context)
  expect(answers).toMatchObject({
    meeting_type: '立项沟通',
    subject: '暖冬礼盒立项沟通',
    recorder: { name: '林小舟' },
    attendees_client: [{ name: '柯檬', title: '品牌经理' }],
    is_opening: true,
    issued_at: null,
  })
  expect(sources['attendees_client']?.source).toEqual({ code: 'client' })
  expect(parseAnswers(clientMeeting, answers).ok).toBe(true)
})
