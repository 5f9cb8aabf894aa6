import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import { expectedOf, sampleAnswers } from '../../../../test/every-workflow/support/sample.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { JsonObject } from '../../../values/json.ts'
import { totalBefore } from '../rules/changes.ts'
import { changeRequest } from './change-request.form.ts'
import { unwrittenChanges } from './change-request.reminders.ts'
import { stateOfChange } from './change-request.signing.ts'

const NOW = '2026-10-14T17:30:00+08:00'
const proposed = documentFacts('proposal', {}, { issuedAt: '2026-09-21T16:00:00+08:00', number: 'PP-1' })
const quoted = documentFacts('quotation', { gross_total: 31_340_755, status_client: '已确认' })
const agreed = documentFacts('contract', { end_date: '2026-11-16' })
const call = documentFacts(
  'client_meeting',
  {
    contact_mode: '电话',
    end_at: '2026-10-14T15:25:00+08:00',
    items: [
      { topic: '排期', conclusion: '照旧。', state: '已确认', cost_impact: 0, days_impact: 0 },
      { topic: '封套', conclusion: '改烫金。', state: '已确认', cost_impact: 508_800, days_impact: 1 },
      { topic: '赠品', conclusion: '不做。', state: '否决', cost_impact: 100, days_impact: 0 },
    ],
  },
  { id: 'mr', number: 'MR-20261014-01', issuedAt: '2026-10-14T17:00:00+08:00' },
)
const base: readonly DocumentFacts[] = [proposed, quoted, agreed, call]
const context = (documents: readonly DocumentFacts[] = base, now = NOW): FormContext =>
  contextAt(now, { documents })

const typed = (more: JsonObject = {}): JsonObject => ({
  ...sampleAnswers(changeRequest),
  tax_rate: 6,
  ...more,
})
const worked = (more: JsonObject = {}, at = context()) => withComputed(changeRequest, typed(more), at)
const found = (more: JsonObject, at = context()) =>
  checkAnswers(changeRequest, typed(more), at).map((one) => one.params['say'] ?? one.code)
const change = (answers: JsonObject, more: Partial<DocumentFacts> = {}) =>
  documentFacts('change_request', { chargeable: '收费', days_delta: 0, ...answers }, more)

describe('the sample’s change', () => {
  it('is accepted, and comes to what is expected', () => {
    expect(checkAnswers(changeRequest, typed(), context())).toEqual([])
    expect(worked()).toMatchObject({
      total_original: 31_340_755,
      changed_before: 0,
      total_after: Math.round(Number(expectedOf('change_request_total_after')) * 100),
      cost_net: 480_000,
      cost_tax: 28_800,
      finish_before: '2026-11-16',
      finish_after: '2026-11-17',
    })
  })
})

describe('sums', () => {
  const amount = fc.integer({ min: -50_000_000, max: 50_000_000 })
  const kind = fc.constantFrom('收费', '免费', '待定')

  it('net and tax are the cost to the fen, and change sign with it', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(0, 1, 3, 6, 9, 13), (cost, rate) => {
        const { cost_net: net, cost_tax: tax } = worked({ cost_delta: cost, tax_rate: rate })
        expect(Number(net) + Number(tax)).toBe(cost)
        // The net amount with its tax is the cost again, within the one fen that rounding may move.
        expect(Math.abs(Number(net) * (1 + rate / 100) - cost)).toBeLessThanOrEqual(1)
        const back = worked({ cost_delta: -cost, tax_rate: rate })
        expect(Number(back['cost_net']) + Number(net)).toBe(0)
      }),
    )
  })

  it('only what is charged and signed moves the total, whatever the order', () => {
    const one = fc.record({ cost: amount, kind, signed: fc.boolean() })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (list) => {
        const changes = list.map(({ cost, kind: chargeable, signed }) =>
          change({ cost_delta: cost, chargeable }, { complete: signed }),
        )
        const counted = list.filter((each) => each.signed && each.kind === '收费')
        const expected = counted.reduce((sum, { cost }) => sum + cost, 31_340_755)
        expect(totalBefore(context([...base, ...changes]))).toBe(expected)
        expect(totalBefore(context([...base, ...changes.toReversed()]))).toBe(expected)
      }),
    )
  })

  it('before a price is confirmed there is no total', () => {
    expect(worked({}, context([proposed]))).toMatchObject({ total_before: null, total_after: null })
  })

  it('days saved bring the finish forward, and changes stand on each other', () => {
    expect(worked({ days_delta: -1 })['finish_after']).toBe('2026-11-13')
    expect(worked({ days_delta: 0 })['finish_after']).toBe('2026-11-16')
    const moved = change({ cost_delta: 0, days_delta: 3, finish_after: '2026-11-19' })
    expect(worked({}, context([...base, moved]))).toMatchObject({
      finish_before: '2026-11-19',
      finish_after: '2026-11-20',
    })
  })
})

describe('a change is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    ['where nothing changes', { before: '四色', after: '四色' }, ['nothingChanges']],
    ['that charges nothing', { cost_delta: 0 }, ['chargesNothing']],
    ['at a rate that is not listed', { tax_rate: 5 }, ['rateNotListed']],
    ['that takes off more than there is', { cost_delta: -31_340_756 }, ['belowNought']],
    ['of a record that is not there', { source_ref: 'MR-20261014-02#1' }, ['sourceUnknown']],
    ['without reason', { reason: null }, ['required']],
  ])('%s', (_name, more, expected) => expect(found(more)).toEqual(expected))

  it('but not where it is free, or takes off what is there', () => {
    expect(found({ cost_delta: 0, chargeable: '免费' })).toEqual([])
    expect(found({ cost_delta: -31_340_755 })).toEqual([])
    expect(found({ source_ref: '客户邮件 10 月 14 日' })).toEqual([])
  })

  it('before anything was proposed', () => {
    const [gate] = changeRequest.gates ?? []
    expect(gate?.waiting({}, context([quoted]))?.code).toBe('proposal')
    expect([gate?.waiting({}, context()), gate?.soft]).toEqual([null, false])
  })
})

describe('a fresh change', () => {
  const opened = (documents: readonly DocumentFacts[]) => openAnswers(changeRequest, context(documents))

  it('starts from the topic that asked for it', () => {
    const { answers, sources } = opened(base)
    expect(answers).toMatchObject({
      raised_at: '2026-10-14T15:25:00+08:00',
      source: '客户电话',
      source_ref: 'MR-20261014-01#2',
      after: '改烫金。',
      cost_delta: 508_800,
      days_delta: 1,
      chargeable: null,
      tax_rate: 6,
    })
    expect(sources['after']?.source).toMatchObject({ code: 'document', number: 'MR-20261014-01' })
  })

  it('takes each topic once', () => {
    const taken = change({ source_ref: 'MR-20261014-01#2' })
    expect(opened([...base, taken]).answers).toMatchObject({ after: null, source_ref: null, raised_at: NOW })
  })

  it('says what was confirmed, and that further rounds are charged', () => {
    const plan = documentFacts('plan_confirmation', { items: [{ name: '礼盒版面', version: 'V2' }] })
    const late = documentFacts('proposal', { over_limit: 1 })
    expect(opened([...base, late, plan]).answers).toMatchObject({ before: '礼盒版面 V2', chargeable: '收费' })
    const brief = documentFacts('creative_brief', { proposition: '把冬天焐热' })
    expect(opened([proposed, brief]).answers['before']).toBe('把冬天焐热')
  })
})

describe('signing', () => {
  const asked = (answers: Answers) =>
    changeRequest.signing
      ?.filter((place) => place.when === null || place.when({ answers, row: null, context: context() }))
      .map((place) => place.key)
  const client = changeRequest.signing?.find((one) => one.key === 'sig_client')
  const open = (answers: Answers, at = context()) => client?.ready?.({ answers, row: null, context: at })

  it('asks the account manager where money or days move', () => {
    expect(asked(worked())).toEqual(['sig_ae', 'sig_am', 'sig_client'])
    expect(asked(worked({ cost_delta: 0, days_delta: -2 }))).toContain('sig_am')
    expect(asked(worked({ cost_delta: 0, days_delta: 0 }))).toEqual(['sig_ae', 'sig_client'])
  })

  it('asks the client only for what is decided', () => {
    expect(open(worked())).toBe(true)
    expect(open(worked({ chargeable: '待定' }))).toBe(false)
    expect(open({ ...worked(), state: '撤回' })).toBe(false)
  })

  it('and only while its sums are true', () => {
    const other = context([...base, change({ cost_delta: 100 })])
    expect(open(worked(), other)).toBe(false)
    expect(open(worked({}, other), other)).toBe(true)
    expect(open(worked(), context([...base, change({ cost_delta: 0, finish_after: '2026-11-18' })]))).toBe(
      false,
    )
  })
})

describe('the state', () => {
  const state = (more: object, answers: JsonObject = {}) =>
    stateOfChange({
      state: 'open',
      reasonPlace: null,
      signed: [],
      complete: false,
      ...more,
      answers: { cost_delta: 1, ...answers },
    })['state']
  const entered = (value: string, complete: boolean) =>
    changeRequest.records?.[0]
      ?.check?.({ state: value }, context(), change({}, { complete }))
      .map((one) => one.params['say'])

  it('follows the signatures', () => {
    expect(state({})).toBe('提出')
    expect(state({ signed: ['sig_ae'] })).toBe('评估中')
    expect(state({ signed: ['sig_ae', 'sig_am'] })).toBe('待客户确认')
    expect(state({ signed: ['sig_ae'] }, { cost_delta: 0 })).toBe('待客户确认')
    expect(state({ signed: ['sig_ae', 'sig_am', 'sig_client'], complete: true })).toBe('已确认')
  })

  it('keeps what was entered where it still fits', () => {
    expect(state({}, { state: '撤回' })).toBe('撤回')
    expect(state({ complete: true }, { state: '执行中' })).toBe('执行中')
    expect(state({ complete: true }, { state: '评估中' })).toBe('已确认')
  })

  it('nobody enters a confirmation, nor withdraws what was signed', () => {
    expect([entered('评估中', false), entered('撤回', false)]).toEqual([[], []])
    expect([entered('已确认', false), entered('撤回', true)]).toEqual([['stateBefore'], ['stateAfter']])
    expect(entered('完成', true)).toEqual([])
  })
})

describe('reminders', () => {
  const at = (more: Partial<DocumentFacts>, now: string, documents = base) =>
    changeRequest
      .reminders?.(
        documentFacts('change_request', worked(), {
          number: 'CR-1',
          complete: false,
          issuedAt: NOW,
          ...more,
        }),
        context(documents, `2026-10-${now}:00+08:00`),
      )
      .map((one) => one.rule)
  const inside = ['sig_ae', 'sig_am'].map((place) => ({ place, name: '何远帆', at: NOW }))

  it('10: agreed on the phone a day ago', () => {
    expect(at({}, '15T15:24')).toEqual([])
    expect(at({}, '15T15:25')).toEqual(['changeSpoken'])
    expect(at({ answers: worked({ source: '客户会议' }) }, '15T15:25')).toEqual([])
  })

  it('11: sent and not signed', () => {
    expect(at({ signed: inside }, '15T17:30')).toEqual(['changeUnsigned'])
    expect(at({ signed: inside, answers: { ...worked(), state: '撤回' } }, '16T17:30')).toEqual([])
  })

  it('another one was signed first', () => {
    expect(at({}, '15T09:00', [...base, change({ cost_delta: 100 })])).toEqual(['changeOutdated'])
  })

  it('signed, and the timeline is the old one', () => {
    const whole = {
      complete: true,
      signed: [{ place: 'sig_client', name: '程青', at: '2026-10-15T14:30:00+08:00' }],
    }
    const timeline = (issuedAt: string) => [...base, documentFacts('internal_timeline', {}, { issuedAt })]
    expect(at(whole, '15T15:00', timeline('2026-09-09T09:00:00+08:00'))).toEqual(['changeSchedule'])
    expect(at(whole, '15T15:00', timeline('2026-10-15T14:40:00+08:00'))).toEqual([])
    expect(at({ ...whole, answers: worked({ days_delta: 0 }) }, '15T15:00', timeline(NOW))).toEqual([])
  })

  it('10: a record moved money a day ago, and nobody wrote it down', () => {
    const open = (documents: readonly DocumentFacts[], now: string) =>
      unwrittenChanges(call, context(documents, now)).map((one) => one.params['number'])
    expect(open(base, '2026-10-15T16:59:00+08:00')).toEqual([])
    expect(open(base, '2026-10-15T17:00:00+08:00')).toEqual(['MR-20261014-01#2'])
    const taken = change({ source_ref: 'MR-20261014-01#2' }, { complete: false })
    expect(open([...base, taken], '2026-10-15T17:00:00+08:00')).toEqual([])
    expect(open([quoted, call], '2026-10-15T17:00:00+08:00')).toEqual([])
  })
})

describe('the paper', () => {
  const tables = (more: JsonObject = {}, at = context()) =>
    buildSheet(changeRequest, worked(more, at), at, {
      language: 'zh-Hans',
      number: 'CR-1',
      version: 1,
    }).blocks.flatMap((block) => (block.block === 'table' ? [block.rows[0]] : []))

  it('puts before and after side by side, then price, then finish', () => {
    const earlier = change({ cost_delta: 100_000 })
    expect(tables({}, context([...base, earlier]))).toEqual([
      ['礼盒封套标志为四色印刷。', '礼盒封套标志改为烫金,位置与尺寸不变。'],
      ['313,407.55', '1,000.00', '5,088.00', '319,495.55'],
      ['2026-11-16', '1', '2026-11-17'],
    ])
  })

  it('adds nothing that is not charged', () => {
    expect(tables({ chargeable: '免费' })[1]).toEqual(['313,407.55', '0.00', '0.00', '313,407.55'])
  })
})
