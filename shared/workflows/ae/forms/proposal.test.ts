import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import type { DocumentFacts } from '../../../forms/context.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { JsonObject } from '../../../values/json.ts'
import { clientMeeting } from './client-meeting.form.ts'
import { proposal } from './proposal.form.ts'

const NOW = '2026-09-28T15:20:00+08:00'
const review = documentFacts('internal_review', {
  conclusion: '通过',
  legal_checked: true,
  reviewed_at: '2026-09-24T15:00:00+08:00',
  works: [{ name: '方案A', version: 'V2' }],
})
const rehearsal = documentFacts('rehearsal', {
  conclusion: '可以提案',
  rehearsed_at: '2026-09-24T16:30:00+08:00',
  proposal_at: '2026-09-28T14:00:00+08:00',
})
const earlier = (more: JsonObject = {}) =>
  documentFacts('proposal', {
    round_no: 1,
    presented_at: '2026-09-21T14:00:00+08:00',
    end_at: '2026-09-21T16:00:00+08:00',
    ...more,
  })
const before = [review, rehearsal, earlier()]
const context = (documents: readonly DocumentFacts[] = before, now = NOW) => contextAt(now, { documents })

const option = (result: string, name = '方案A', version = 'V2'): JsonObject => ({
  name,
  version,
  opinion: '同意',
  result,
})
const typed = (more: JsonObject = {}): JsonObject => ({
  round_no: 2,
  presented_at: '2026-09-28T14:00:00+08:00',
  end_at: '2026-09-28T15:10:00+08:00',
  options: [option('通过')],
  overall: '全部通过',
  rounds_included: 2,
  ...more,
})
const found = (more: JsonObject, documents = before) =>
  checkAnswers(proposal, typed(more), context(documents)).map(
    (one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`,
  )

describe('a record is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    ['that is in order: nothing', {}, []],
    ['that ends before it begins', { end_at: '2026-09-28T14:00:00+08:00' }, ['notAfter@end_at']],
    ['of a round that has one', { round_no: 1 }, ['sameRound@round_no']],
    ['that leaves a round out', { round_no: 3 }, ['roundLeftOut@round_no']],
    ['with an option twice', { options: [option('通过'), option('通过')] }, ['sameOption@options/1/name']],
    [
      'with the next round before this one',
      { options: [option('修改')], overall: '修改后再提', next_due: '2026-09-27' },
      ['nextBefore@next_due'],
    ],
    [
      'with no day for the next round',
      { options: [option('修改')], overall: '修改后再提' },
      ['required@next_due'],
    ],
  ])('%s', (_name, more, expected) => expect(found(more)).toEqual(expected))

  const two = (one: string, other: string) => [option(one), option(other, '方案B')]
  it.each<[string, JsonObject[], string | null]>([
    ['全部通过', two('通过', '通过'), null],
    ['全部通过', two('通过', '待定'), 'overallPassed'],
    ['部分通过', two('通过', '修改'), null],
    ['部分通过', two('通过', '通过'), 'overallPartly'],
    ['部分通过', two('修改', '否决'), 'overallPartly'],
    ['修改后再提', two('修改', '否决'), null],
    ['修改后再提', two('通过', '待定'), null],
    ['修改后再提', two('否决', '否决'), 'overallAgain'],
    ['否决', two('否决', '否决'), null],
    ['否决', two('否决', '修改'), 'overallNone'],
    ['否决', two('否决', '通过'), 'overallNone'],
  ])('%s of %j: %s', (overall, options, say) => {
    const problems = found({ overall, options, next_due: '2026-10-09' })
    expect(problems).toEqual(say === null ? [] : [`${say}@overall`])
  })
})

describe('gates', () => {
  const closed = (answers: JsonObject, documents: readonly DocumentFacts[]) =>
    proposal.gates?.flatMap((gate) => gate.waiting(answers, context(documents)) ?? [])

  it('the version that is shown was reviewed and rehearsed', () => {
    expect(closed(typed(), before)).toEqual([])
    expect(closed(typed({ options: [option('通过', '方案A', 'V3')] }), before)).toEqual([
      { code: 'versions', params: { works: '方案A V3' } },
    ])
    expect(closed(typed(), [review])?.map((one) => one.code)).toEqual(['rehearsal'])
    expect(closed(typed(), [])?.map((one) => one.code)).toEqual(['review', 'rehearsal'])
    expect(proposal.gates?.every((gate) => gate.soft)).toBe(true)
  })
})

describe('a fresh record', () => {
  it('carries works, time and rounds', () => {
    const quotation = documentFacts('quotation', { rounds_included: 3 })
    const { answers } = openAnswers(proposal, context([...before, quotation]))
    expect(answers).toMatchObject({
      round_no: 2,
      presented_at: '2026-09-28T14:00:00+08:00',
      options: [{ name: '方案A', version: 'V2', opinion: null, result: null }],
      rounds_included: 3,
    })
    const contract = documentFacts('contract', { rounds_included: 1 })
    expect(openAnswers(proposal, context([...before, quotation, contract])).answers['rounds_included']).toBe(
      1,
    )
    expect(openAnswers(proposal, context(before)).answers['rounds_included']).toBe(2)
  })

  it('does not take a time that was proposed at already', () => {
    const same = earlier({ presented_at: '2026-09-28T14:00:00+08:00' })
    expect(openAnswers(proposal, context([review, rehearsal, same])).answers['presented_at']).toBeNull()
  })
})

it.each([
  [1, 2, 0],
  [3, 2, 0],
  [4, 2, 1],
  [2, 0, 1],
])('round %i of %i included is %i over', (round_no, rounds_included, over) => {
  expect(withComputed(proposal, typed({ round_no, rounds_included }), context())['over_limit']).toBe(over)
})

describe('the record of the contact', () => {
  const record = (end: string) =>
    documentFacts('client_meeting', { end_at: end }, { number: 'MR-20260928-01' })
  const [group] = proposal.records ?? []
  const document = documentFacts('proposal', typed())
  const same = context([...before, record('2026-09-28T15:10:00+08:00')])

  it('is linked once it is there, by the program', () => {
    expect(group?.open?.(document, context())).toBe(false)
    expect(group?.open?.(document, context([record('2026-09-29T15:10:00+08:00')]))).toBe(false)
    expect(group?.open?.(document, same)).toBe(true)
    expect(group?.stamp?.(typed(), same)['meeting_ref']).toBe('MR-20260928-01')
    const check = (meeting_ref: string) => group?.check?.({ ...typed(), meeting_ref }, same, document).length
    expect([check('MR-20260928-01'), check('MR-20260921-01')]).toEqual([0, 1])
  })

  it('opens with the proposal’s times, as its clock already runs', () => {
    const opened = (documents: readonly DocumentFacts[]) =>
      openAnswers(clientMeeting, context(documents)).answers
    expect(opened([documentFacts('proposal', typed())])).toMatchObject({
      meeting_type: '提案',
      start_at: '2026-09-28T14:00:00+08:00',
      end_at: '2026-09-28T15:10:00+08:00',
    })
    expect(
      opened([documentFacts('proposal', typed()), record('2026-09-28T15:10:00+08:00')])['end_at'],
    ).toBeNull()
  })
})

describe('reminders', () => {
  const at = (more: JsonObject, now: string, ...documents: DocumentFacts[]) => {
    const document = documentFacts('proposal', withComputed(proposal, typed(more), context()), { id: 'pp2' })
    return proposal
      .reminders?.(document, context([...documents, document], `2026-${now}:00+08:00`))
      .map((one) => one.rule)
  }
  const recorded = documentFacts('client_meeting', { end_at: '2026-09-28T15:10:00+08:00' })

  it('8: the record of this contact, until it is there', () => {
    expect(at({}, '09-28T15:20')).toEqual(['recordProposal'])
    expect(at({}, '09-28T15:20', recorded)).toEqual([])
  })

  it('the next round on its day, of the newest one only', () => {
    const again = { overall: '修改后再提', options: [option('修改')], next_due: '2026-10-05' }
    expect(at(again, '10-04T09:00', recorded)).toEqual([])
    expect(at(again, '10-05T09:00', recorded)).toEqual(['nextRound'])
    const plan = documentFacts('plan_confirmation', {})
    expect(at(again, '10-05T09:00', recorded, plan)).toEqual([])
  })

  it('9: the included rounds are used up and another one is asked for', () => {
    const again = { overall: '修改后再提', options: [option('修改')], next_due: '2026-10-09' }
    expect(at({ ...again, rounds_included: 2 }, '10-04T09:00', recorded)).toEqual([])
    expect(at({ ...again, rounds_included: 1 }, '10-04T09:00', recorded)).toEqual(['roundsUsed'])
    expect(at({ rounds_included: 1 }, '10-04T09:00', recorded)).toEqual([])
  })
})

describe('the paper', () => {
  const texts = (more: JsonObject, documents = before) => {
    const answers = withComputed(proposal, typed(more), context())
    return buildSheet(proposal, answers, context(documents), {
      language: 'zh-Hans',
      number: 'PP-1',
      version: 1,
    }).blocks
  }

  it('counts the rounds', () => {
    expect(texts({})[0]).toMatchObject({ text: '第 2 次提案 · 已修改 1 轮 / 含 2 轮' })
    expect(JSON.stringify(texts({ rounds_included: 0 }))).toContain('超出含修改轮数 1 轮')
    expect(JSON.stringify(texts({}))).not.toContain('超出')
  })

  it('names the meeting record, or says when it comes', () => {
    const record = documentFacts(
      'client_meeting',
      { end_at: '2026-09-28T15:10:00+08:00' },
      { number: 'MR-20260928-01' },
    )
    expect(JSON.stringify(texts({}, [...before, record]))).toContain('MR-20260928-01')
    expect(JSON.stringify(texts({}))).toContain('24 小时内发出')
  })
})
