import { describe, expect, it } from 'vitest'
import {
  agencyAt,
  document,
  named,
  STAFF,
  staff,
  typedBy,
} from '../../../../test/every-workflow/support/agency.ts'
import { problemsOfEntry } from '../../../engine/decide-record.ts'
import { closedGates } from '../../../engine/gates.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import {
  type Answers,
  DEFAULT_SETTINGS,
  type DocumentFacts,
  type FormContext,
} from '../../../forms/context.ts'
import type { AnyForm } from '../../../forms/form.ts'
import { rows } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json } from '../../../values/json.ts'
import { requirement } from './requirement.form.ts'
import { workOrder } from './work-order.form.ts'

const NOW = '2026-09-03T11:50:00+08:00'
const form = workOrder as unknown as AnyForm
const home = document('requirement', 'RQ-1', typedBy(requirement as unknown as AnyForm))
const opening = document('client_meeting', 'MR-1', { is_opening: true })
const change = (number: string, more: Answers = {}, rest: Partial<DocumentFacts> = {}) =>
  document(
    'change_request',
    number,
    {
      cost_delta: 0,
      days_delta: 2,
      finish_after: '2026-11-17',
      reason: '加做字幕',
      after: '成片加字幕。',
      ...more,
    },
    rest,
  )

const context = (more: Partial<FormContext> = {}) => agencyAt(NOW, { documents: [home, opening], ...more })
const typed = (more: Answers = {}): Answers => {
  const { depts, ...answers } = typedBy(form)
  const issued = rows({ depts: depts ?? null }, 'depts').map(({ dept, head }) => ({
    dept: dept ?? null,
    head: head ?? null,
  }))
  return { ...answers, depts: issued as unknown as Json, ...more }
}
const found = (more: Answers, at = context()) =>
  checkAnswers(workOrder, typed(more), at).map(
    (one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`,
  )
const depts = (change: (row: Answers, index: number) => Answers): Answers => ({
  depts: rows(typed(), 'depts').map(change) as unknown as Json,
})
const first = (row: Answers, more: Answers, index: number): Answers =>
  index === 0 ? { ...row, ...more } : row
const task = (more: Answers): Answers => ({
  tasks: rows(typed(), 'tasks').map((row, index) => first(row, more, index)) as unknown as Json,
})

describe('a work order', () => {
  it.each<[string, Answers, string[]]>([
    ['as the sample has it', {}, []],
    ['not charged without a reason', { billable: '不收费', remarks: null }, ['required@remarks']],
    ['work due after the deadline', task({ due_at: '2026-11-17' }), ['afterDeadline@tasks/0/due_at']],
    ['work due on the deadline', task({ due_at: '2026-11-16' }), []],
    ['final after the deadline', { final_at: '2026-11-17' }, ['afterDeadline@final_at']],
    ['first draft after the final', { first_draft_at: '2026-10-17' }, ['draftAfterFinal@first_draft_at']],
    ['both on one day', { first_draft_at: '2026-10-16' }, []],
    ['a quantity of nothing', task({ qty: 0 }), ['outOfRange@tasks/0/qty']],
    ['a background of 401 characters', { background: '字'.repeat(401) }, ['tooLong@background']],
    ['work for a department without a row', task({ dept: '影视部' }), ['deptWithoutRow@depts']],
    [
      'a row without work',
      depts((row, index) => first(row, { dept: '媒介部' }, index)),
      ['deptWithoutRow@depts', 'rowWithoutDept@depts/0/dept'],
    ],
    [
      'the same department twice',
      { depts: [...rows(typed(), 'depts'), { dept: '创作部', head: named('罗一鸣') }] as unknown as Json },
      ['deptTwice@depts/3/dept'],
    ],
    [
      'a head who is not on the staff list',
      depts((row, index) => first(row, { head: { id: null, name: '外聘主管' } }, index)),
      ['headOffList@depts/0/head'],
    ],
  ])('%s', (_name, more, expected) => expect(found(more)).toEqual(expected))

  it('may run to where a signed change moved the deadline', () => {
    const late = task({ due_at: '2026-11-17' })
    expect(found(late, context({ documents: [home, opening, change('CR-1')] }))).toEqual([])
    const unsigned = change('CR-1', {}, { complete: false })
    expect(found(late, context({ documents: [home, opening, unsigned] }))).toEqual([
      'afterDeadline@tasks/0/due_at',
    ])
    const costOnly = change('CR-1', { days_delta: 0, cost_delta: 100, finish_after: '2026-11-17' })
    expect(found(late, context({ documents: [home, opening, costOnly] }))).toEqual([
      'afterDeadline@tasks/0/due_at',
    ])
  })
})

describe('before it goes out', () => {
  const waits = (...documents: readonly DocumentFacts[]) =>
    closedGates(form, typed(), context({ documents })).map(
      ({ gate, waiting }) => `${waiting.code} ${gate.soft}`,
    )
  const order = document('work_order', 'WO-1', typed())

  it('the requirement is there', () => {
    expect(waits()).toEqual(['requirement false'])
    expect(waits(home, opening)).toEqual([])
  })

  it('a further one has a signed change of money or days of its own', () => {
    expect(waits(home, opening, order)).toEqual(['change false'])
    expect(waits(home, opening, order, change('CR-1', {}, { complete: false }))).toEqual(['change false'])
    expect(waits(home, opening, order, change('CR-1', { days_delta: 0 }))).toEqual(['change false'])
    expect(waits(home, opening, order, change('CR-1'))).toEqual([])
    expect(waits(home, opening, order, change('CR-1', { days_delta: 0, cost_delta: -100 }))).toEqual([])
    const second = document('work_order', 'WO-2', typed())
    expect(waits(home, opening, order, second, change('CR-1'))).toEqual(['change false'])
  })
})

describe('a fresh order', () => {
  it('carries the requirement, with its source', () => {
    const { answers, sources } = openAnswers(workOrder, context())
    expect(answers).toMatchObject({
      issue_date: '2026-09-03',
      job_type: '新项目',
      billable: '收费',
      priority: '普通',
    })
    expect(rows(answers, 'tasks').map((row) => [row['item'], row['qty'], row['dept']])).toEqual(
      rows(home.answers, 'deliverables').map((row) => [row['item'], row['qty'], null]),
    )
    expect(sources['tasks']?.source).toMatchObject({ code: 'document', number: 'RQ-1' })
    expect(String(answers['special'])).toContain('不使用夏季蓝绿色')
    expect(withComputed(workOrder, answers, context())).toMatchObject({
      brand_product: '青柠檬山 / 暖冬礼盒',
      job_category: '品牌策略、平面设计、影视制作、数字传播、展陈物料、印刷制作',
    })
  })

  it('lists only materials that were handed over', () => {
    const materials = [
      { item: '品牌标志', due_date: null, received_date: '2026-09-04' },
      { item: '检测报告', due_date: '2026-09-11', received_date: null },
    ]
    const some = document('requirement', 'RQ-1', { ...home.answers, materials: materials as unknown as Json })
    expect(openAnswers(workOrder, context({ documents: [some] })).answers['materials']).toEqual([
      { item: '品牌标志', count: 1 },
    ])
  })

  it('knows the heads by their titles, later by the order before', () => {
    expect(openAnswers(workOrder, context()).answers['depts']).toEqual([
      { dept: '创作部', head: named('罗一鸣') },
      { dept: '数字部', head: named('宋星河') },
      { dept: '制作部', head: named('鲁大衡') },
    ])
    const last = document('work_order', 'WO-1', typed({ depts: [{ dept: '影视部', head: named('宋星河') }] }))
    expect(openAnswers(workOrder, context({ documents: [home, last] })).answers['depts']).toEqual([
      { dept: '影视部', head: named('宋星河') },
    ])
  })

  it('after a change holds what was changed', () => {
    const documents = [home, opening, document('work_order', 'WO-1', typed()), change('CR-1')]
    const { answers, sources } = openAnswers(workOrder, context({ documents }))
    expect(answers).toMatchObject({ job_type: '修改', background: '加做字幕\n成片加字幕。', tasks: null })
    expect(sources['background']?.source.number).toBe('CR-1')
  })
})

const answersOf = (settings: Partial<FormContext['settings']> = {}, people = STAFF) =>
  withComputed(workOrder, typed(), context({ people, settings: { ...DEFAULT_SETTINGS, ...settings } }))

describe('places to sign', () => {
  const place = (key: string) => workOrder.signing?.find((one) => one.key === key)
  const ids = (...names: readonly string[]) => names.map((name) => staff(name).id)

  it('AE, account manager, director, each head of a department with work', () => {
    expect(workOrder.signing?.map((one) => [one.key, one.after])).toEqual([
      ['sig_ae', []],
      ['sig_am', ['sig_ae']],
      ['sig_director', ['sig_am']],
      ['sig_head', ['sig_director']],
      ['sig_executor', ['sig_head']],
    ])
    expect(place('sig_head')?.named?.(answersOf())).toEqual(ids('罗一鸣', '鲁大衡', '宋星河'))
  })

  it('a director who heads a department signs once where the office says so', () => {
    const both = STAFF.map((one) =>
      one.name === '罗一鸣' ? { ...one, roles: ['director', 'dept_head'] as const } : one,
    )
    expect(place('sig_head')?.named?.(answersOf({}, both))).toHaveLength(3)
    expect(place('sig_head')?.named?.(answersOf({ directorIsHead: true }, both))).toEqual(
      ids('鲁大衡', '宋星河'),
    )
    const applies = (answers: Answers) =>
      workOrder.fields.sig_head.when({ answers, row: null, context: context() })
    expect(applies(answersOf())).toBe(true)
    expect(applies({ heads_sign: [] })).toBe(false)
  })

  it('executors sign where the office asks, once somebody is named', () => {
    const executor = place('sig_executor')
    const at = (answers: Answers) => executor?.ready?.({ answers, row: null, context: context() })
    const delegated = depts((row, index) => first(row, { executors: [named('许晚晴')] }, index))
    expect([at(typed()), at(typed(delegated))]).toEqual([false, true])
    expect(executor?.named?.(typed(delegated))).toEqual(ids('许晚晴'))
    expect(executor?.optional).toBe(true)
    const asked = (executorSigns: boolean) =>
      workOrder.fields.sig_executor.when({
        answers: {},
        row: null,
        context: context({ settings: { ...DEFAULT_SETTINGS, executorSigns } }),
      })
    expect([asked(false), asked(true)]).toEqual([false, true])
  })
})

const sign = (place: string, name: string, at = '2026-09-07T09:20:00+08:00') => ({ place, name, at })
const SIGNED = [
  sign('sig_ae', '林小舟', '2026-09-03T11:50:00+08:00'),
  sign('sig_am', '何远帆', '2026-09-03T16:20:00+08:00'),
  sign('sig_director', '沈明月', '2026-09-04T09:50:00+08:00'),
]
const order = (more: Answers = {}, rest: Partial<DocumentFacts> = {}) =>
  document(
    'work_order',
    'WO-1',
    { ...answersOf(), ...more },
    { issuedAt: NOW, signed: SIGNED, complete: false, ...rest },
  )

describe('a head accepts and delegates', () => {
  const group = workOrder.records?.[0]
  if (!group) throw new Error('no entry')
  const GOOD: Answers = { decision: '接受', executors: [named('许晚晴')], promised_at: '2026-10-16' }
  const entry = (
    more: Answers,
    { as = '罗一鸣', row = 0, before = {} }: { as?: string; row?: number; before?: Answers } = {},
  ) => {
    const standing = order(depts((one, index) => first(one, before, index)))
    const changed = rows(standing.answers, 'depts').map((one, index) =>
      index === row ? { ...one, ...more } : one,
    )
    const answers = { ...standing.answers, depts: changed as unknown as Json }
    return problemsOfEntry(form, group, answers, context({ me: staff(as) }), standing).map(
      (one) => `${one.params['say'] ?? one.code}@${one.at.slice(1).join('/')}`,
    )
  }

  it.each<[string, Answers, string[]]>([
    ['with executors and a day', GOOD, []],
    ['naming themself', { ...GOOD, executors: [named('罗一鸣')] }, []],
    ['without executors', { ...GOOD, executors: null }, ['required@0/executors']],
    ['without a day', { ...GOOD, promised_at: null }, ['required@0/promised_at']],
    ['without a decision', { ...GOOD, decision: null }, ['decide@0/decision']],
    ['on the day it was opened', { ...GOOD, promised_at: '2026-09-03' }, ['promisedEarly@0/promised_at']],
    ['the day after', { ...GOOD, promised_at: '2026-09-04' }, []],
    ['later than the work is due', { ...GOOD, promised_at: '2026-10-17' }, ['promisedLate@0/promised_at']],
    [
      'naming a stranger',
      { ...GOOD, executors: [{ id: null, name: '外援' }] },
      ['executorOffList@0/executors'],
    ],
    ['or returns, saying why', { decision: '退回', reason: '排期已经满了' }, []],
    ['returns without a word', { decision: '退回' }, ['required@0/reason', 'returnReason@0/reason']],
    ['returns in four characters', { decision: '退回', reason: '排期满了' }, ['returnReason@0/reason']],
  ])('%s', (_name, more, expected) => expect(entry(more)).toEqual(expected))

  it('in their own row only', () => {
    expect(entry(GOOD, { as: '鲁大衡' })).toEqual(['notOwnRow@0/decision'])
    expect(entry({ ...GOOD, promised_at: '2026-11-10' }, { as: '鲁大衡', row: 1 })).toEqual([])
  })

  it('may name somebody else later, with a reason', () => {
    const other = { ...GOOD, executors: [named('江小楠')] }
    expect(entry(other, { before: GOOD })).toEqual(['changeReason@0/reason'])
    expect(entry({ ...other, reason: '许晚晴休假两周' }, { before: GOOD })).toEqual([])
    expect(entry({ ...GOOD, promised_at: '2026-10-15' }, { before: GOOD })).toEqual([])
  })

  it('only once they have signed', () => {
    const isOpen = (name: string, ...more: readonly ReturnType<typeof sign>[]) =>
      group.open?.(order({}, { signed: [...SIGNED, ...more] }), context({ me: staff(name) }))
    expect(isOpen('罗一鸣')).toBe(false)
    expect(isOpen('罗一鸣', sign('sig_head', '罗一鸣'))).toBe(true)
    expect(isOpen('鲁大衡', sign('sig_head', '罗一鸣'))).toBe(false)
    expect(isOpen('沈明月', sign('sig_head', '罗一鸣'))).toBe(false)
    const deputised = ['罗一鸣', '宋星河', '江小楠'].map((name) => sign('sig_head', name))
    expect(isOpen('鲁大衡', ...deputised)).toBe(true)
  })

  it('or as director, where that is one signature', () => {
    const heads = order({ heads_sign: [staff('鲁大衡').id] })
    expect(group.open?.(heads, context({ me: staff('罗一鸣') }))).toBe(true)
    expect(group.open?.({ ...heads, signed: [] }, context({ me: staff('罗一鸣') }))).toBe(false)
  })
})

describe('reminders', () => {
  const at = (now: string, one: DocumentFacts, documents: readonly DocumentFacts[] = []) =>
    workOrder
      .reminders?.(one, context({ now, documents }))
      .map(({ rule, params, dueAt }) => `${rule} ${dueAt.slice(0, 16)} ${Object.values(params).join(' ')}`) ??
    []

  it('tell at whose desk the packet is, and for how long', () => {
    const atDirector = order({}, { signed: SIGNED.slice(0, 2) })
    expect(at('2026-09-04T16:20:00+08:00', atDirector)).toEqual([])
    expect(at('2026-09-07T09:00:00+08:00', atDirector)).toEqual([
      'packetWaits 2026-09-04T16:20 WO-1 沈明月 2',
    ])
    const half = order({}, { signed: [...SIGNED, sign('sig_head', '罗一鸣')] })
    expect(at('2026-09-09T09:00:00+08:00', half)[0]).toBe(
      'packetWaits 2026-09-08T09:20 WO-1 鲁大衡、宋星河 2',
    )
    expect(at('2026-09-09T09:00:00+08:00', order({}, { state: 'returned' }))).toEqual([])
  })

  it('ask a head who signed to name executors, and tell the AE of a return', () => {
    const signed = [...SIGNED, sign('sig_head', '罗一鸣')]
    expect(at('2026-09-07T10:00:00+08:00', order({}, { signed }))).toEqual([
      'nameExecutor 2026-09-08T09:20 创作部 罗一鸣',
    ])
    const returned = depts((row, index) => first(row, { decision: '退回', reason: '排期已经满了' }, index))
    expect(at('2026-09-07T10:00:00+08:00', order(returned, { signed }))).toEqual([
      'deptReturned 2026-09-07T09:20 WO-1 创作部 排期已经满了',
    ])
  })

  it('call for the briefing once everybody is named', () => {
    const delegated = depts((row) => ({ ...row, decision: '接受', executors: [named('马铁')] }))
    const heads = ['罗一鸣', '鲁大衡', '宋星河'].map((name) => sign('sig_head', name))
    const whole = order(delegated, { signed: [...SIGNED, ...heads], complete: true })
    const now = '2026-09-08T09:00:00+08:00'
    expect(at(now, whole)).toEqual(['briefingDue 2026-09-10T09:20 '])
    expect(at(now, whole, [document('internal_meeting', 'IM-1', {})])).toEqual([])
  })
})

describe('on paper', () => {
  const sheet = (more: Answers = {}) =>
    buildSheet(form, withComputed(workOrder, typed(more), context()), context(), {
      language: 'zh-Hans',
      number: 'WO-1',
      version: 1,
    })
  const texts = (more: Answers) =>
    sheet(more).blocks.flatMap((one) => (one.block === 'text' ? [one.text] : []))

  it('has the project’s code in a band, and 急 beside it', () => {
    expect(texts({})).toEqual(['QNM-2609-01　急'])
    expect(texts({ priority: '普通' })).toEqual(['QNM-2609-01'])
  })

  it('names departments and heads, and a box for each', () => {
    const { blocks, corner } = sheet()
    const facts = blocks.flatMap((one) => (one.block === 'facts' ? one.facts : []))
    expect(facts.at(-1)?.value).toBe('创作部 罗一鸣；制作部 鲁大衡；数字部 宋星河')
    const boxes = blocks.flatMap((one) =>
      one.block === 'signatures' ? one.boxes.map(({ place }) => place) : [],
    )
    expect(boxes).toEqual(['sig_ae', 'sig_am', 'sig_director', 'sig_head', 'sig_head', 'sig_head'])
    expect(corner.confidential).toBe('内部资料')
    expect(workOrder.paper?.({}).copies).toHaveLength(4)
  })
})
