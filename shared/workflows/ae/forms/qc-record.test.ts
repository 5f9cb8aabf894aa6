import { describe, expect, it } from 'vitest'
import { agencyAt, document } from '../../../../test/every-workflow/support/agency.ts'
import { openAnswers } from '../../../forms/check.ts'
import type { Answers, DocumentFacts } from '../../../forms/context.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Block } from '../../../sheet/sheet.ts'
import { checkQuality } from './qc-record.check.ts'
import { openChecks } from './qc-record.figures.ts'
import { qcRecord } from './qc-record.form.ts'
import { qualityReminders } from './qc-record.reminders.ts'

const order = document('purchase_order', 'PO-20261012-01', {
  supplier: { id: 's1', label: '蓝鲸印务' },
  lines: [{ item: '暖冬礼盒', spec: '单层内托', qty: 2000, unit: '套' }],
  sample_due: '2026-10-21',
  delivery_due: '2026-11-06',
  quality: '与签样一致',
})
const check = (number: string, more: Answers): DocumentFacts =>
  document('qc_record', number, {
    party: '蓝鲸印务',
    target: '礼盒',
    kind: '成品检验',
    conclusion: '合格',
    ...more,
  })
const bad = check('QC-20261109-01', {
  conclusion: '返工',
  defect_qty: 10,
  action_due: '2026-11-13',
  task_wbs: '14',
  checks: [
    { item: '外观', standard: '无压痕', measured: '压伤', result: '不合格' },
    { item: '标签', standard: '一致', measured: '一致', result: '合格' },
  ],
})
const at = (documents: readonly DocumentFacts[], now = '2026-11-12T09:00:00+08:00') =>
  agencyAt(now, { documents })
const opened = (...documents: readonly DocumentFacts[]) =>
  openAnswers(qcRecord as never, at(documents)).answers
const said = (answers: Answers, documents: readonly DocumentFacts[] = []) =>
  checkQuality(answers, at(documents)).map((one) => `${one.at.join('/')} ${one.params['say']}`)

describe('a fresh check', () => {
  it('is about the order whose goods nobody has checked, with its promises to measure against', () => {
    const other = document('purchase_order', 'PO-2', { supplier: '小象展陈', lines: [{ item: '展架' }] })
    const answers = opened(order, other)
    expect(answers).toMatchObject({
      kind: '打样签样',
      target: '暖冬礼盒',
      party: '蓝鲸印务',
      plan_date: '2026-10-21',
      lot_qty: 2000,
      checked_at: '2026-11-12T09:00:00+08:00',
    })
    expect(answers['checks']).toMatchObject([
      { item: '暖冬礼盒', standard: '单层内托', measured: null },
      { item: '质量标准', standard: '与签样一致' },
    ])
    const passed = check('QC-1', { kind: '打样签样' })
    expect(opened(order, other, passed)).toMatchObject({ kind: null, plan_date: '2026-11-06' })
    expect(opened(order, other, check('QC-1', {}))).toMatchObject({ target: '展架', party: '小象展陈' })
  })

  it('looks again at what was not good before anything else, at just what failed', () => {
    expect(opened(order, bad)).toMatchObject({
      kind: '复检',
      recheck_of: 'QC-20261109-01',
      target: '礼盒',
      party: '蓝鲸印务',
      lot_qty: 10,
      plan_date: '2026-11-13',
      task_wbs: '14',
      checks: [{ item: '外观', standard: '无压痕', measured: null, result: null }],
    })
  })
})

describe('a defect is open', () => {
  const again = (more: Answers) => check('QC-20261113-01', { kind: '复检', ...more })
  it.each([
    ['until somebody looks again', [], 1],
    ['not once a 复检 names it', [again({ recheck_of: 'QC-20261109-01', party: '别人' })], 0],
    ['still, when the 复检 names another check', [again({ recheck_of: 'QC-20261101-09' })], 1],
    [
      'still, when another kind of check carries its number unasked',
      [check('QC-20261110-01', { party: '创作部', recheck_of: 'QC-20261109-01' })],
      1,
    ],
    ['not once the same goods were inspected later', [again({})], 0],
    ['still, when only the progress was looked at', [check('QC-3', { kind: '进度检查' })], 1],
    ['anew, when the 复检 was bad too', [again({ recheck_of: 'QC-20261109-01', conclusion: '返工' })], 1],
  ] as const)('%s', (_, later, count) => expect(openChecks(at([bad, ...later]))).toHaveLength(count))

  it('and is reminded of from the workday before until then', () => {
    const on = (now: string, ...later: DocumentFacts[]) =>
      qualityReminders(bad, at([bad, ...later], now)).map((one) => one.rule)
    expect(on('2026-11-11T09:00:00+08:00')).toEqual([])
    expect(on('2026-11-12T09:00:00+08:00')).toEqual(['recheck'])
    expect(on('2026-11-20T09:00:00+08:00')).toEqual(['recheck'])
    expect(on('2026-11-20T09:00:00+08:00', again({}))).toEqual([])
  })
})

describe('its conclusion', () => {
  const results = (result: string) => ({ checks: [{ item: '外观', result }] })
  it.each([
    ['成品检验', '合格', '合格', []],
    ['成品检验', '合格', '不合格', ['conclusion failedPasses']],
    ['成品检验', '让步接收', '不合格', []],
    ['过程巡检', '进度正常', '不合格', ['conclusion failedPasses']],
    ['过程巡检', '进度正常', '合格', []],
    ['进度检查', '合格', '合格', ['conclusion progressOnly']],
    ['打样签样', '进度正常', '合格', ['conclusion qualityOnly']],
  ])('%s, %s, with a result %s', (kind, conclusion, result, problems) =>
    expect(said({ kind, conclusion, ...results(result) })).toEqual(problems),
  )

  it('does not pass what was counted as bad, nor count more than there are', () => {
    const counts = { kind: '成品检验', conclusion: '合格', lot_qty: 10, sample_qty: 11, defect_qty: 1 }
    expect(said(counts)).toEqual(['sample_qty tooMany', 'conclusion defectsPass'])
  })

  it('gives time for the measures after the check, not before', () => {
    const answers = { conclusion: '返工', checked_at: '2026-11-09T10:00:00+08:00', action_due: '2026-11-08' }
    expect(said(answers)).toEqual(['action_due dueEarly'])
    expect(said({ ...answers, action_due: '2026-11-09' })).toEqual([])
  })
})

describe('what it refers to', () => {
  it('a 复检 names a check of this project that asked for one', () => {
    const about = (recheck_of: string) => said({ kind: '复检', recheck_of }, [bad, check('QC-1', {})])
    expect(about('QC-20261109-01')).toEqual([])
    expect(about('QC-1')).toEqual(['recheck_of recheckUnknown'])
    expect(about('QC-0')).toEqual(['recheck_of recheckUnknown'])
  })

  it('a task is one of the timeline', () => {
    const timeline = document('internal_timeline', 'IT-1', { tasks: [{ wbs: '14' }] })
    expect(said({ task_wbs: '14' }, [timeline])).toEqual([])
    expect(said({ task_wbs: '99' }, [timeline])).toEqual(['task_wbs taskUnknown'])
  })
})

describe('on paper', () => {
  const facts = { language: 'zh-Hans' as const, number: 'QC-20261113-01', version: 1 }
  const blocks = (answers: Answers): readonly Block[] =>
    buildSheet(qcRecord as never, answers, at([]), facts).blocks
  const texts = (answers: Answers) => JSON.stringify(blocks(answers))

  it('a second look names the first, and measures leave a line for one by hand', () => {
    const again = { kind: '复检', recheck_of: 'QC-20261109-01', conclusion: '合格' }
    expect(texts(again)).toContain('本次为 QC-20261109-01 的复检')
    expect(texts(again)).not.toContain('复检：日期')
    expect(texts({ ...bad.answers, action: '补做', action_owner: '蓝海生' })).toContain('复检：日期')
  })

  it('the conclusion is framed, and a client signs only a sample', () => {
    const places = (kind: string) =>
      blocks({ kind, conclusion: '合格' }).flatMap((one) =>
        one.block === 'signatures' ? one.boxes.map(({ place }) => place) : [],
      )
    expect(places('打样签样')).toEqual(['sig_ae', 'sig_party', 'sig_client'])
    expect(places('成品检验')).toEqual(['sig_ae', 'sig_party'])
    const framed = blocks({ conclusion: '合格' }).find((one) => one.block === 'text' && one.tone === 'framed')
    expect(framed).toMatchObject({ text: '结论：合格' })
  })
})
