import { describe, expect, it } from 'vitest'
import { agencyAt, document, named, staff, typedBy } from '../../../../test/every-workflow/support/agency.ts'
import { problemsOfEntry } from '../../../engine/decide-record.ts'
import { closedGates } from '../../../engine/gates.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { AnyForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json } from '../../../values/json.ts'
import { creativeBrief } from './creative-brief.form.ts'
import { internalMeeting } from './internal-meeting.form.ts'
import { requirement } from './requirement.form.ts'

const NOW = '2026-09-08T17:30:00+08:00'
const form = internalMeeting as unknown as AnyForm
const home = document('requirement', 'RQ-1', typedBy(requirement as unknown as AnyForm))
const brief = document('creative_brief', 'CB-1', typedBy(creativeBrief as unknown as AnyForm))
const order = (...rowsOf: readonly Answers[]) =>
  document('work_order', 'WO-1', { depts: rowsOf as unknown as Json })
const DELEGATED: Answers = {
  dept: '创作部',
  head: named('罗一鸣'),
  decision: '接受',
  executors: [named('许晚晴'), named('罗一鸣')],
}
const context = (more: Partial<FormContext> = {}) =>
  agencyAt(NOW, { documents: [home, brief, order(DELEGATED)], ...more })
const typed = (more: Answers = {}, index = 0): Answers => ({ ...typedBy(form, index), ...more })
const found = (more: Answers, at = context()) =>
  checkAnswers(internalMeeting, typed(more), at).map(
    (one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`,
  )
const attendees = (...list: readonly Answers[]): Answers => ({ attendees: list as unknown as Json })
const came = (name: string, present = true): Answers => ({ name: named(name), dept: '创作部', present })
const item = (more: Answers): Answers => ({
  items: [{ topic: '主画面', discussion: '加雪山远景。', decision: '不采用。', fit: '符合', ...more }],
})

describe('an internal meeting record', () => {
  it.each<[string, Answers, string[]]>([
    ['as the sample has it', {}, []],
    ['end at start', { end_at: '2026-09-08T14:00:00+08:00' }, ['notAfter@end_at']],
    ['the briefing without what the client said', { client_summary: null }, ['required@client_summary']],
    ['the briefing without the AE’s own view', { ae_suggestion: ' ' }, ['required@ae_suggestion']],
    [
      'another meeting needs neither',
      { meeting_type: '进度例会', client_summary: null, ae_suggestion: null },
      [],
    ],
    ['one attendee', attendees(came('罗一鸣')), ['tooFewRows@attendees']],
    ['two listed, one present', attendees(came('罗一鸣'), came('许晚晴', false)), ['twoPresent@attendees']],
    ['two present', attendees(came('罗一鸣'), came('许晚晴')), []],
    [
      'the same person twice',
      attendees(came('罗一鸣'), came('许晚晴'), came('罗一鸣')),
      ['sameTwice@attendees/2/name'],
    ],
    [
      'somebody present who is not on the staff list',
      attendees(came('罗一鸣'), came('许晚晴'), { ...came('罗一鸣'), name: { id: null, name: '外援' } }),
      ['offList@attendees/2/name'],
    ],
    [
      'somebody absent who is not',
      attendees(came('罗一鸣'), came('许晚晴'), {
        ...came('罗一鸣', false),
        name: { id: null, name: '外援' },
      }),
      [],
    ],
    ['no topic', { items: [] }, ['required@items']],
    ['off strategy without a decision', item({ fit: '偏离', decision: null }), ['required@items/0/decision']],
    ['off strategy with one', item({ fit: '偏离' }), []],
    ['on strategy without a decision', item({ decision: null }), []],
    [
      'an action due before the meeting',
      { actions: [{ action: '整理标题', owner: named('许晚晴'), due_at: '2026-09-07' }] },
      ['beforeDay@actions/0/due_at'],
    ],
    ['a meeting still to come', { end_at: '2026-09-08T17:30:01+08:00' }, ['inTheFuture@end_at']],
    [
      'followed up without a state',
      { prev_actions: [{ action: '旧事项', owner: named('马铁'), state: null }] },
      ['required@prev_actions/0/state'],
    ],
  ])('%s', (_name, more, expected) => expect(found(more)).toEqual(expected))
})

describe('the briefing', () => {
  const waits = (answers: Answers, ...documents: readonly DocumentFacts[]) =>
    closedGates(form, answers, context({ documents })).map(
      ({ gate, waiting }) => `${waiting.code} ${gate.soft}`,
    )
  const briefing = { meeting_type: '项目说明会' }

  it('follows the signed packet, unless a director lets it through', () => {
    expect(waits(briefing)).toEqual(['packet true'])
    expect(waits({})).toEqual(['packet true'])
    expect(waits(briefing, brief, order({ ...DELEGATED, executors: [] }))).toEqual(['packet true'])
    expect(waits(briefing, brief, order(DELEGATED, { ...DELEGATED, decision: '退回' }))).toEqual([
      'packet true',
    ])
    expect(waits(briefing, order(DELEGATED))).toEqual(['packet true'])
    expect(waits(briefing, order(DELEGATED), { ...brief, complete: false })).toEqual(['packet true'])
    expect(waits(briefing, order(DELEGATED), brief)).toEqual([])
  })

  it('and other meetings need only a project', () => {
    expect(waits({ meeting_type: '问题协调会' })).toEqual([])
  })
})

describe('a fresh record', () => {
  const meeting = document('client_meeting', 'MR-1', { items: [{ conclusion: '总额三十六万元。' }] })
  const first = openAnswers(internalMeeting, context({ documents: [home, meeting, brief, order(DELEGATED)] }))

  it('of the first meeting invites whoever was named, each once', () => {
    expect(
      rows(first.answers, 'attendees').map((row) => [
        (row['name'] as Answers)['name'],
        row['dept'],
        row['present'],
      ]),
    ).toEqual([
      ['林小舟', '客户部', true],
      ['罗一鸣', '创作部', true],
      ['许晚晴', '创作部', true],
    ])
    expect(first.answers).toMatchObject({
      meeting_type: '项目说明会',
      subject: '暖冬礼盒项目说明会',
      chair: named('林小舟'),
    })
  })

  it('puts together what the client said, and the AE’s first view', () => {
    const summary = text(first.answers, 'client_summary')
    expect(summary).toContain(text(home.answers, 'client_intent'))
    expect(summary).toContain('总额三十六万元。')
    expect(first.answers['ae_suggestion']).toBe(home.answers['ae_suggestion'])
  })

  it('is headed by the brief, as it stood when the record was issued', () => {
    const { positioning, strategy, proposition } = brief.answers
    const issued = withComputed(internalMeeting, first.answers, context())
    expect(issued).toMatchObject({ positioning, strategy, proposition })
    expect(internalMeeting.fields.positioning.kind).toBe('computed')
  })

  const last = document('internal_meeting', 'IM-1', {
    start_at: '2026-09-08T14:00:00+08:00',
    attendees: [came('罗一鸣'), came('许晚晴', false)],
    prev_actions: [
      { action: '已办', owner: named('马铁'), state: '已完成' },
      { action: '还在办', owner: named('马铁'), state: '进行中' },
    ],
    actions: [{ action: '整理标题', owner: named('许晚晴'), due_at: '2026-09-14', task_wbs: '3' }],
  })

  it('of a later meeting brings open actions back without a state', () => {
    const { answers, sources } = openAnswers(internalMeeting, context({ documents: [home, last] }))
    expect(answers['prev_actions']).toEqual([
      { action: '还在办', owner: named('马铁'), state: null },
      { action: '整理标题', owner: named('许晚晴'), state: null },
    ])
    expect(answers['meeting_type']).toBe('进度例会')
    expect(sources['prev_actions']?.source.number).toBe('IM-1')
    expect(rows(answers, 'attendees').map((row) => row['present'])).toEqual([true, true])
  })

  it('shows the tasks that should have begun, without those finished before', () => {
    const task = (name: string, plan_start: string, actual_finish: string | null): Answers => ({
      name,
      plan_start,
      plan_finish: plan_start,
      actual_finish,
      finish_variance_days: actual_finish === null ? null : 1,
    })
    const tasks = [
      task('早已完成', '2026-09-01', '2026-09-07'),
      task('刚完成', '2026-09-04', '2026-09-08'),
      task('进行中', '2026-09-08', null),
      task('还没开始', '2026-09-09', null),
    ]
    const timeline = document('internal_timeline', 'IT-1', { tasks: tasks as unknown as Json })
    const { answers } = openAnswers(internalMeeting, context({ documents: [last, timeline] }))
    expect(answers['progress']).toEqual([
      { task: '刚完成', plan_finish: '2026-09-04', actual_finish: '2026-09-08', variance_days: 1 },
      { task: '进行中', plan_finish: '2026-09-08', actual_finish: null, variance_days: null },
    ])
  })
})

const issued = (more: Answers = {}, rest: Partial<DocumentFacts> = {}) =>
  document('internal_meeting', 'IM-1', withComputed(internalMeeting, typed(more), context()), {
    issuedAt: NOW,
    complete: false,
    ...rest,
  })

describe('who signs', () => {
  it('everybody present, after the AE, who signs once', () => {
    const answers = issued(
      attendees(came('林小舟'), came('罗一鸣'), came('许晚晴', false), came('江小楠')),
    ).answers
    const place = internalMeeting.signing?.find((one) => one.key === 'sig_attendees')
    expect(place?.named?.(answers)).toEqual([staff('罗一鸣').id, staff('江小楠').id])
    expect(place?.after).toEqual(['sig_ae'])
  })
})

describe('an objection', () => {
  const group = internalMeeting.records?.[0]
  if (!group) throw new Error('no entry')
  const entry = (as: string, row: number, standing = issued()) => {
    const list = rows(standing.answers, 'attendees').map((one, index) =>
      index === row ? { ...one, objection: '打样时间建议提前' } : one,
    )
    const answers = { ...standing.answers, attendees: list as unknown as Json }
    return problemsOfEntry(form, group, answers, context({ me: staff(as) }), standing).map(
      (one) => one.params['say'],
    )
  }

  it('stands in one’s own row, and only of whoever came', () => {
    expect(entry('何远帆', 0)).toEqual([])
    expect(entry('何远帆', 1)).toEqual(['notOwnRow'])
    const absent = issued(attendees(came('罗一鸣'), came('江小楠'), came('许晚晴', false)))
    expect(entry('许晚晴', 2, absent)).toEqual(['objectionOfAbsent'])
  })
})

describe('reminders', () => {
  const at = (now: string, one: DocumentFacts, later: readonly DocumentFacts[] = []) =>
    internalMeeting.reminders?.(one, context({ now, documents: [one, ...later] })) ?? []
  const told = (...args: Parameters<typeof at>) =>
    at(...args).map((one) => `${one.rule} ${one.dueAt.slice(0, 10)} ${Object.values(one.params).join(' ')}`)
  const quiet = attendees(came('罗一鸣'), came('许晚晴'))
  const NONE: Answers = { actions: [] }

  it('go to whoever has not signed, from the next workday on', () => {
    const signed = [{ place: 'sig_attendees', name: '罗一鸣', at: NOW }]
    const one = issued({ ...quiet, ...NONE }, { signed })
    expect(told('2026-09-09T17:00:00+08:00', one)).toEqual([])
    expect(told('2026-09-09T17:30:00+08:00', one)).toEqual(['minutesUnsigned 2026-09-09 IM-1 许晚晴'])
    expect(at('2026-09-10T09:00:00+08:00', one)[0]?.to).toEqual(['writer', staff('许晚晴').id])
    expect(told('2026-09-10T09:00:00+08:00', { ...one, complete: true })).toEqual([])
  })

  it('name actions that are due until a later meeting settles them', () => {
    const one = issued({}, { complete: true })
    expect(told('2026-09-11T09:00:00+08:00', one)).toEqual(['actionDue 2026-09-11 了解印厂国庆排期'])
    const follow = (state: string) =>
      document('internal_meeting', 'IM-2', {
        prev_actions: [{ action: '了解印厂国庆排期', owner: named('马铁'), state }],
      })
    expect(told('2026-09-11T09:00:00+08:00', one, [follow('进行中')])).toHaveLength(1)
    expect(told('2026-09-11T09:00:00+08:00', one, [follow('已完成')])).toEqual([])
  })
})

describe('on paper', () => {
  const blocks = (more: Answers) =>
    buildSheet(form, issued(more).answers, context(), { language: 'zh-Hans', number: 'IM-1', version: 1 })
      .blocks

  it('the brief stands above the discussion', () => {
    const [, strategy] = blocks({})
    expect(strategy).toMatchObject({
      block: 'facts',
      facts: [
        { label: '既定广告定位', value: brief.answers['positioning'] },
        { label: '既定广告策略' },
        { label: '单一主张', value: brief.answers['proposition'] },
      ],
    })
  })

  it('has a box for each signer', () => {
    const boxes = blocks({}).flatMap((one) =>
      one.block === 'signatures' ? one.boxes.map(({ place }) => place) : [],
    )
    expect(boxes).toEqual(['sig_ae', ...Array.from({ length: 7 }, () => 'sig_attendees')])
  })
})
