import { describe, expect, it } from 'vitest'
import {
  projectAt,
  rulesOf,
  staffNamed,
  standing,
  typedSample,
} from '../../../../test/every-workflow/support/plan-project.ts'
import { sampleRecord } from '../../../../test/every-workflow/support/sample.ts'
import { closedGates } from '../../../engine/gates.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import type { Answers } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import { clientSchedule } from './client-schedule.form.ts'
import { agrees, derivedRows } from './client-schedule.rows.ts'
import { internalMeeting } from './internal-meeting.form.ts'
import { checkConfirm, checkProgress } from './internal-timeline.check.ts'
import { forecastDelivery } from './internal-timeline.figures.ts'
import { internalTimeline } from './internal-timeline.form.ts'
import { requirement } from './requirement.form.ts'
import { workOrder } from './work-order.form.ts'

const before = [standing(requirement), standing(workOrder, { depts: delegated() }), standing(internalMeeting)]
const context = projectAt('2026-09-09T09:00:00+08:00', before)
const typed = planOnly(typedSample(internalTimeline))

function delegated() {
  return rows(typedSample(workOrder), 'depts').map(
    (row): Answers => ({ ...row, decision: '接受', executors: [{ id: 'x', name: '许晚晴' }] }),
  ) as never
}

/** Without what the sample entered after issue. */
function planOnly(answers: Answers): Answers {
  const after = ['actual_start', 'actual_finish', 'percent', 'delay_cause', 'note']
  const tasks = rows(answers, 'tasks').map((row) =>
    Object.fromEntries(Object.entries(row).filter(([key]) => !after.includes(key))),
  )
  return { ...answers, tasks: tasks as never }
}

const changed = (wbs: string, more: Answers): Answers => ({
  ...typed,
  tasks: rows(typed, 'tasks').map(
    (row): Answers => (text(row, 'wbs') === wbs ? { ...row, ...more } : row),
  ) as never,
})
const found = (answers: Answers) => rulesOf(checkAnswers(internalTimeline, answers, context))

describe('the timeline', () => {
  it('of the sample is accepted, and ends two workdays before the deadline', () => {
    expect(found(typed)).toEqual([])
    const known = withComputed(internalTimeline, typed, context)
    expect([known['planned_delivery'], known['planned_slack'], known['deadline']]).toEqual([
      '2026-11-12',
      2,
      '2026-11-16',
    ])
  })

  it.each<[string, Answers, string[]]>([
    ['waits for itself', changed('3', { pred: '4' }), ['cycle@tasks']],
    ['waits for nobody', changed('3', { pred: '99' }), ['noSuchTask@tasks/2/pred']],
    [
      'starts before what it waits for is finished',
      changed('4', { plan_start: '2026-09-16' }),
      ['beforePredecessor@tasks/3/plan_start'],
    ],
    ['has a number twice', changed('17', { wbs: '16', pred: '15' }), ['sameWbs@tasks/16/wbs']],
    [
      'ends after the deadline without a reason',
      changed('16', { plan_days: 9 }),
      ['required@over_reason', 'beforePredecessor@tasks/16/plan_start'],
    ],
    [
      'shows the client a row without a name',
      changed('6', { client_name: null }),
      ['required@tasks/5/client_name'],
    ],
    [
      'has too few rows',
      { ...typed, tasks: rows(typed, 'tasks').slice(0, 2) as never },
      ['tooFewRows@tasks'],
    ],
    [
      'forgets a department',
      { ...typed, dept_confirms: rows(typed, 'dept_confirms').slice(1) as never },
      ['deptMissing@dept_confirms'],
    ],
    [
      'tells not everybody',
      { ...typed, notify: [{ id: staffNamed('许晚晴').id, name: '许晚晴' }] as never },
      ['ownerNotNotified@notify', 'ownerNotNotified@notify'],
    ],
  ])('is refused where it %s', (_name, answers, expected) => {
    expect(found(answers).toSorted()).toEqual(expected.toSorted())
  })

  it('lets a milestone stand on the day before it is done', () => {
    expect(found(changed('6', { plan_start: '2026-09-20', plan_days: 0 }))).toEqual([])
  })

  it('waits for delegation and for the briefing', () => {
    const ids = (documents: typeof before) =>
      closedGates(internalTimeline, {}, projectAt('2026-09-09T09:00:00+08:00', documents)).map(
        ({ gate }) => gate.id,
      )
    expect(ids(before)).toEqual([])
    expect(ids([])).toEqual(['IT.dispatch', 'IT.briefing'])
    expect(
      ids([standing(workOrder, { depts: [] }), standing(internalMeeting, { meeting_type: '进度会' })]),
    ).toEqual(['IT.briefing'])
  })

  it('names years without a holiday list', () => {
    const later = changed('17', { plan_start: '2026-12-28', plan_days: 10 })
    expect(withComputed(internalTimeline, later, context)['calendar_note']).toBe('2027')
    expect(withComputed(internalTimeline, typed, context)['calendar_note']).toBe('')
  })

  it('is suggested from the work order as a plan that holds', () => {
    const { answers } = openAnswers(internalTimeline, context)
    const tasks = rows(answers, 'tasks')
    expect(tasks.length).toBeGreaterThan(10)
    const names = tasks.map((row) => text(row, 'name'))
    for (const row of rows(typedSample(workOrder), 'tasks')) expect(names).toContain(text(row, 'item'))
    expect(
      found(answers).filter((one) => !one.startsWith('required@over_reason') && !one.includes('notify')),
    ).toEqual([])
  })
})

describe('progress', () => {
  const facts = standing(internalTimeline)
  const done = (more: Answers) => withComputed(internalTimeline, changed('1', more), context)
  const rules = (more: Answers) => rulesOf(checkProgress(done(more), context))

  it('is of the past, in order, and what is late is so through somebody', () => {
    expect(rules({ actual_start: '2026-09-02', actual_finish: '2026-09-07' })).toEqual([])
    expect(rules({ actual_start: '2026-09-10' })).toEqual(['inFuture@tasks/0/actual_start'])
    expect(rules({ actual_start: '2026-09-04', actual_finish: '2026-09-03' })).toEqual([
      'finishBeforeStart@tasks/0/actual_finish',
    ])
    expect(rules({ actual_finish: '2026-09-08', delay_cause: '无' })).toEqual([
      'causeNeeded@tasks/0/delay_cause',
    ])
    expect(rules({ actual_finish: '2026-09-08', delay_cause: '客户' })).toEqual([])
  })

  it('moves the forecast, and a finished task is finished whole', () => {
    const late = done({ actual_finish: '2026-09-09', delay_cause: '客户' })
    const later = projectAt('2026-09-09T18:00:00+08:00', before)
    expect((forecastDelivery(late, later) as string) > '2026-11-12').toBe(true)
    const group = internalTimeline.records?.find(({ id }) => id === 'progress')
    const stamped = group?.stamp?.(late, context) ?? {}
    expect(rows(stamped, 'tasks')[0]?.['percent']).toBe(100)
    expect(rows(stamped, 'tasks')[1]?.['percent']).toBeUndefined()
  })

  it('a head answers for their own department alone, and says why not', () => {
    const [first] = rows(facts.answers, 'dept_confirms')
    const said = (more: Answers, me: string) => {
      const answers = {
        ...facts.answers,
        dept_confirms: [
          { ...first, agreed: null, ...more },
          ...rows(facts.answers, 'dept_confirms').slice(1),
        ] as never,
      }
      return rulesOf(checkConfirm(answers, { ...context, me: staffNamed(me) }, facts))
    }
    expect(said({ agreed: false }, '罗一鸣')).toEqual(['commentNeeded@dept_confirms/0/comment'])
    expect(said({ agreed: false, comment: '排期太紧' }, '罗一鸣')).toEqual([])
    expect(said({ agreed: false, comment: '排期太紧' }, '鲁大衡')).toEqual([
      'notOwnRow@dept_confirms/0/agreed',
    ])
  })
})

describe('reminders of the timeline', () => {
  const rulesAt = (now: string) =>
    (
      internalTimeline.reminders?.(
        standing(internalTimeline, withComputed(internalTimeline, typed, context)),
        projectAt(now, before),
      ) ?? []
    ).map(({ rule, params }) => `${rule} ${params['task']}${params['days'] ?? ''}`)

  it('name what starts, what is due, what is late, and the review before a proposal', () => {
    expect(rulesAt('2026-09-01T09:00:00+08:00')).toEqual(['taskStarts 客户需求整理与立项签批'])
    expect(rulesAt('2026-09-07T09:00:00+08:00')).toContain('taskDue 客户需求整理与立项签批')
    expect(rulesAt('2026-09-09T09:00:00+08:00')).toContain('taskLate 客户需求整理与立项签批2')
    expect(rulesAt('2026-09-18T09:00:00+08:00').filter((one) => one.startsWith('reviewDue'))).toEqual([])
    expect(rulesAt('2026-09-20T09:00:00+08:00')).toContain('reviewDue 首轮提案')
  })
})

describe('the client’s schedule', () => {
  const timeline = standing(internalTimeline, withComputed(internalTimeline, typed, context), {
    signed: [{ place: 'sig_dept_confirms', name: '罗一鸣', at: '2026-09-09T15:10:00+08:00' }],
  })
  const with_ = (one = timeline) => projectAt('2026-09-10T15:30:00+08:00', [...before, one])
  const schedule = typedSample(clientSchedule)

  it('is the sample’s, worked out from the timeline', () => {
    const expected = rows(sampleRecord('client_schedule'), 'rows').map((row) => ({
      ...row,
      remark: row['remark'] || null,
    }))
    expect(derivedRows(timeline.answers, with_())).toEqual(expected)
    expect(rulesOf(checkAnswers(clientSchedule, schedule, with_()))).toEqual([])
  })

  it('refuses a date of its own', () => {
    const moved = rows(schedule, 'rows').map(
      (row, index): Answers => (index === 1 ? { ...row, submit_date: '2026-09-23' } : row),
    )
    expect(rulesOf(checkAnswers(clientSchedule, { ...schedule, rows: moved as never }, with_()))).toEqual([
      'notDerived@rows',
    ])
    const noted = rows(schedule, 'rows').map((row): Answers => ({ ...row, remark: '以电话通知' }))
    expect(agrees({ rows: noted as never }, timeline.answers, with_())).toBe(true)
  })

  it('waits until every head has confirmed, and says who has not', () => {
    const closed = (one: typeof timeline) =>
      closedGates(clientSchedule, {}, with_(one)).map(({ waiting }) => waiting)
    expect(closed(timeline)).toEqual([])
    expect(closed({ ...timeline, complete: false })).toEqual([
      { code: 'timelineBy', params: { depts: '制作部、数字部' } },
    ])
    const disagrees = {
      ...timeline,
      answers: {
        ...timeline.answers,
        dept_confirms: [{ dept: '创作部', head: { id: 'x', name: '罗一鸣' }, agreed: false }] as never,
      },
    }
    expect(closed(disagrees)).toEqual([{ code: 'timelineBy', params: { depts: '创作部' } }])
    expect(
      closedGates(clientSchedule, {}, projectAt('2026-09-10T15:30:00+08:00')).map(
        ({ waiting }) => waiting.code,
      ),
    ).toEqual(['timeline'])
  })

  it('reminds of what the client owes, and of a timeline that moved on', () => {
    const document = standing(
      clientSchedule,
      {},
      { signed: [{ place: 'sig_client', name: '柯檬', at: '2026-09-11T10:00:00+08:00' }] },
    )
    const rulesAt = (now: string, one = timeline) =>
      (clientSchedule.reminders?.(document, projectAt(now, [...before, one, document])) ?? []).map(
        ({ rule, params }) => `${rule} ${params['item'] ?? params['number']}`,
      )
    expect(rulesAt('2026-09-23T09:00:00+08:00')).toEqual([])
    expect(rulesAt('2026-09-24T09:00:00+08:00')).toEqual(['clientDue 方案书面确认'])
    expect(rulesAt('2026-09-29T09:00:00+08:00')).toEqual(['clientLate 方案书面确认'])
    const revised = {
      ...timeline,
      answers: withComputed(internalTimeline, changed('16', { plan_days: 3 }), context),
    }
    expect(rulesAt('2026-09-23T09:00:00+08:00', revised)).toEqual(['scheduleOutdated WS-20260910-01'])
  })

  it('stands where it is short and lies where it is long', () => {
    const page = (answers: Answers) =>
      buildSheet(clientSchedule, answers, with_(), { language: 'zh-Hans', number: null, version: 1 }).page
    expect(page(schedule)).toBeUndefined()
    const long = { ...schedule, rows: [...rows(schedule, 'rows'), ...rows(schedule, 'rows')] as never }
    expect(page(long)).toEqual({ orientation: 'landscape', binding: false })
  })
})

it('the printed timeline is for the office, lies, and shows every task with its bar', () => {
  const answers = withComputed(internalTimeline, typed, context)
  const sheet = buildSheet(internalTimeline, answers, context, {
    language: 'zh-Hans',
    number: null,
    version: 1,
  })
  expect([sheet.corner.confidential, sheet.page?.orientation]).toEqual(['内部资料', 'landscape'])
  const chart = sheet.blocks.find((one) => one.block === 'gantt')
  expect(chart?.rows.map((row) => row.plan?.to)).toEqual(
    rows(answers, 'tasks').map((row) => row['plan_finish']),
  )
  expect(chart?.rows.filter((row) => row.tinted)).toHaveLength(2)
  expect([chart?.free.includes('2026-10-01'), chart?.free.includes('2026-09-20')]).toEqual([true, false])
  const boxes = sheet.blocks.flatMap((one) => (one.block === 'signatures' ? one.boxes : []))
  expect(boxes.map((box) => box.role)).toEqual(['创作部　罗一鸣', '制作部　鲁大衡', '数字部　宋星河', 'AE'])
})
