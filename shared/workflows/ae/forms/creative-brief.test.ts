import { describe, expect, it } from 'vitest'
import { agencyAt, document, STAFF, staff, typedBy } from '../../../../test/every-workflow/support/agency.ts'
import { closedGates } from '../../../engine/gates.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import { type Answers, DEFAULT_SETTINGS, type FormContext } from '../../../forms/context.ts'
import type { AnyForm } from '../../../forms/form.ts'
import { rows } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json } from '../../../values/json.ts'
import { creativeBrief } from './creative-brief.form.ts'
import { requirement } from './requirement.form.ts'
import { workOrder } from './work-order.form.ts'

const NOW = '2026-09-03T11:30:00+08:00'
const form = creativeBrief as unknown as AnyForm
const home = document('requirement', 'RQ-1', typedBy(requirement as unknown as AnyForm))
const order = document('work_order', 'WO-1', typedBy(workOrder as unknown as AnyForm))
const context = (more: Partial<FormContext> = {}) => agencyAt(NOW, { documents: [home, order], ...more })
const typed = (more: Answers = {}): Answers => ({ ...typedBy(form), ...more })
const found = (more: Answers) =>
  checkAnswers(creativeBrief, typed(more), context()).map(
    (one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`,
  )
const supports = (count: number): Answers => ({
  supports: Array.from({ length: count }, () => ({ text: '独立小袋' })) as unknown as Json,
})

describe('a creative brief', () => {
  it.each<[string, Answers, string[]]>([
    ['as the sample has it', {}, []],
    ['a proposition of 41 characters', { proposition: '字'.repeat(41) }, ['tooLong@proposition']],
    ['a positioning of 121', { positioning: '字'.repeat(121) }, ['tooLong@positioning']],
    ['a strategy of 301', { strategy: '字'.repeat(301) }, ['tooLong@strategy']],
    [
      'an absolute term in the proposition',
      { proposition: '冬天最佳的礼物。' },
      ['absoluteTerm@proposition'],
    ],
    ['no reason to believe', supports(0), ['required@supports']],
    ['six reasons', supports(6), ['tooManyRows@supports']],
    ['five reasons', supports(5), []],
    ['no key dates', { key_dates: [] }, ['required@key_dates']],
    ['no criteria', { success_criteria: ' ' }, ['required@success_criteria']],
    ['nothing that may wait', { competitors: null, legal_notes: null, production_budget: null }, []],
  ])('%s', (_name, more, expected) => expect(found(more)).toEqual(expected))

  it('waits for the requirement, and there is one of it', () => {
    expect(closedGates(form, {}, context({ documents: [] })).map((one) => one.waiting.code)).toEqual([
      'requirement',
    ])
    expect(closedGates(form, {}, context({ documents: [home] }))).toEqual([])
    expect(creativeBrief.single).toBe(true)
  })
})

describe('a fresh brief', () => {
  it('carries requirement and work order', () => {
    const { answers, sources } = openAnswers(creativeBrief, context())
    const { current_situation, desired_result, target_audience, success_criteria } = home.answers
    expect(answers).toMatchObject({
      background: current_situation,
      objective: desired_result,
      audience: target_audience,
      success_criteria,
      production_budget: 23_000_000,
      legal_notes: '证明文件：营业执照、商标注册证、产品检测报告',
      positioning: null,
      proposition: null,
    })
    expect(rows(answers, 'deliverables').map((row) => row['item'])).toEqual(
      rows(order.answers, 'tasks').map((row) => row['item']),
    )
    expect(sources['objective']?.source.number).toBe('RQ-1')
    expect(sources['production_budget']?.source.number).toBe('WO-1')
  })

  it('puts the dates of both in their order', () => {
    expect(
      rows(openAnswers(creativeBrief, context()).answers, 'key_dates').map((row) => [
        row['date'],
        row['event'],
      ]),
    ).toEqual([
      ['2026-09-18', '初稿'],
      ['2026-10-16', '定稿'],
      ['2026-11-16', '客户要求完成'],
      ['2026-11-18', '客户总仓向门店分拨'],
      ['2026-11-20', '六十家门店统一上架'],
    ])
  })

  it('takes the intent where no situation was written, and the deliverables where there is no order', () => {
    const bare = document('requirement', 'RQ-1', { ...home.answers, current_situation: null })
    const { answers } = openAnswers(creativeBrief, context({ documents: [bare] }))
    expect(answers['background']).toBe(home.answers['client_intent'])
    expect(rows(answers, 'deliverables')).toHaveLength(rows(home.answers, 'deliverables').length)
    expect(openAnswers(creativeBrief, context({ documents: [] })).answers['key_dates']).toBeNull()
  })
})

describe('heads who sign', () => {
  const heads = (more: Partial<FormContext>) =>
    withComputed(creativeBrief, typed(), context(more))['heads_sign']
  const ids = (...names: readonly string[]) => names.map((name) => staff(name).id)

  it('are those of the work order, else everybody who heads a department', () => {
    const one = document('work_order', 'WO-1', {
      depts: rows(order.answers, 'depts').slice(0, 1) as unknown as Json,
    })
    expect(heads({ documents: [home, one] })).toEqual(ids('罗一鸣'))
    expect(heads({ documents: [home] })).toEqual(ids('罗一鸣', '鲁大衡', '宋星河'))
  })

  it('are not asked twice where they are directors', () => {
    const people = STAFF.map((one) =>
      one.name === '宋星河' ? { ...one, roles: ['director', 'dept_head'] as const } : one,
    )
    expect(heads({ people })).toHaveLength(3)
    const settings = { ...DEFAULT_SETTINGS, directorIsHead: true }
    expect(heads({ people, settings })).toEqual(ids('罗一鸣', '鲁大衡'))
  })

  it('come after the director, who comes after the account manager', () => {
    expect(creativeBrief.signing?.map((one) => [one.key, one.after[0] ?? null])).toEqual([
      ['sig_ae', null],
      ['sig_am', 'sig_ae'],
      ['sig_director', 'sig_am'],
      ['sig_dept_heads', 'sig_director'],
    ])
  })

  it('are named when it stays with them', () => {
    const at = '2026-09-04T09:45:00+08:00'
    const signed = ['sig_ae', 'sig_am', 'sig_director'].map((place) => ({ place, name: place, at }))
    const answers = withComputed(creativeBrief, typed(), context())
    const brief = document('creative_brief', 'CB-1', answers, { signed, complete: false, issuedAt: NOW })
    const reminders = creativeBrief.reminders?.(brief, context({ now: '2026-09-08T09:00:00+08:00' }))
    expect(reminders).toEqual([
      {
        rule: 'packetWaits',
        dueAt: '2026-09-07T09:45:00+08:00',
        to: ['writer'],
        params: { number: 'CB-1', holder: '罗一鸣、鲁大衡、宋星河', days: '2' },
      },
    ])
  })
})

describe('on paper', () => {
  const blocks = buildSheet(form, withComputed(creativeBrief, typed(), context()), context(), {
    language: 'zh-Hans',
    number: 'CB-1',
    version: 1,
  }).blocks

  it('the proposition stands in a frame between the questions', () => {
    expect(blocks.map((one) => (one.block === 'text' ? one.tone : one.block))).toEqual([
      'facts',
      'framed',
      'facts',
      'signatures',
    ])
    expect(blocks[1]).toMatchObject({ text: '把冬天焐热,寄给想见的人。' })
  })

  it('lists are read as a line', () => {
    const facts = blocks.flatMap((one) => (one.block === 'facts' ? one.facts : []))
    const answerTo = (label: string) => facts.find((one) => one.label === label)?.value
    expect(answerTo('支持点')).toBe(
      '1. 独立小袋,方便分享；2. 盒内设贺卡位,可手写一句话；3. 配料简单,标签清楚',
    )
    expect(answerTo('关键时间')).toBe('2026-09-18 初稿；2026-09-21 首轮提案；2026-10-16 完稿')
    expect(answerTo('创作项目')).toContain('暖冬礼盒包装（天地盖硬盒,成品约260×190×80mm）×2000')
  })
})
