import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import type { Answers, DocumentFacts } from '../../../forms/context.ts'
import type { JsonObject } from '../../../values/json.ts'
import { AGES, ageOf, owedInAll, owedOf, receivedInAll, totalOf } from './ageing.ts'
import { eventDay } from './payment-events.ts'
import { splitPayment } from './payment-split.ts'
import {
  dueDate,
  instalments,
  isAdvanceReceived,
  isPaid,
  lateFee,
  outstandingOf,
  overdueDays,
} from './receivables.ts'

const NAMES = ['预付款', '进度款', '余款', '质保金'] as const
const plan = (amounts: readonly number[], more: JsonObject = {}) =>
  amounts.map((amount, index) => ({
    name: NAMES[index] ?? `第${index}期`,
    amount,
    trigger: '合同签订',
    days: 5,
    day_type: '工作日',
    ...more,
  }))
const contract = (payments: readonly Answers[]) =>
  documentFacts('contract', { payments: payments as never, effective_at: '2026-10-12' })
const change = (cost: number, chargeable = '收费', number = 'CR-1') =>
  documentFacts('change_request', { cost_delta: cost, chargeable }, { number })
const at = (documents: readonly DocumentFacts[], now = '2026-11-20T09:00:00+08:00') =>
  contextAt(now, { documents })
const amounts = (list: readonly Answers[]) => list.map((row) => Number(row['amount']))
const sum = (list: readonly number[]) => list.reduce((one, other) => one + other, 0)

const percents = fc
  .array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 })
  .map((list) => list.map((one) => (one * 100) / sum(list)).map((one) => Math.round(one * 100) / 100))
const charges = fc.array(
  fc.record({
    cost: fc.integer({ min: -1000, max: 9_000_000 }),
    kind: fc.constantFrom('收费', '免费', '待定'),
  }),
  { maxLength: 6 },
)

describe('instalments', () => {
  it('add up to the contract and what signed changes charge, to the fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_000 }), percents, charges, (gross, parts, list) => {
        const changes = list.map(({ cost, kind }, index) => change(cost, kind, `CR-${index}`))
        const split = splitPayment(gross, parts)
        const found = amounts(instalments(at([contract(plan(split)), ...changes])))
        const charged = sum(list.filter((one) => one.kind === '收费').map((one) => one.cost))
        expect(sum(found)).toBe(gross + charged)
        expect(found.slice(0, -1)).toEqual(split.slice(0, -1))
      }),
    )
  })

  it('come from the contract in force, and before it from the plan the client confirmed', () => {
    const quotation = documentFacts('quotation', { payment_plan: plan([100]), status_client: '已确认' })
    const written = contract(plan([60, 40]))
    expect(amounts(instalments(at([quotation, written])))).toEqual([60, 40])
    expect(amounts(instalments(at([quotation, { ...written, complete: false }])))).toEqual([100])
    expect(instalments(at([]))).toEqual([])
  })

  it('the last one says which changes it carries', () => {
    const found = instalments(at([contract(plan([60, 40])), change(5), change(1, '免费', 'CR-2')]))
    expect(found.map((row) => row['name'])).toEqual(['预付款', '进度款（含修改单CR-1）'])
  })
})

describe('due', () => {
  const terms = (days: number, kind: string) => at([contract(plan([1], { days, day_type: kind }))])

  it.each([
    ['2026-10-12', 5, '工作日', '2026-10-19'],
    ['2026-09-30', 1, '工作日', '2026-10-05'],
    ['2026-09-30', 1, '自然日', '2026-10-01'],
    ['2026-11-13', 10, '工作日', '2026-11-27'],
    ['2026-11-13', 0, '工作日', '2026-11-13'],
  ])('%s and %i %s is %s', (day, days, kind, due) => {
    expect(dueDate(day, 0, terms(days, kind))).toBe(due)
  })

  it('not before it was set off, nor for a row that was not agreed', () => {
    expect(dueDate('', 0, terms(5, '工作日'))).toBeNull()
    expect(dueDate('2026-10-12', 1, terms(5, '工作日'))).toBeNull()
  })

  it('overdue days count from the day after, to the receipt or today', () => {
    expect(overdueDays('2026-10-19', '2026-10-20', '2026-11-01')).toBe(1)
    expect(overdueDays('2026-10-19', '', '2026-10-19')).toBe(0)
    expect(overdueDays('2026-10-19', '', '2026-11-19')).toBe(31)
    expect(overdueDays(null, '', '2026-11-19')).toBeNull()
  })
})

describe('the late fee', () => {
  it('is amount × rate × days, and never more than the cap', () => {
    // 94,022.26 × 0.05 % = 47.01 a day
    expect(lateFee(9_402_226, 0.05, 10, 3_134_076)).toBe(47_010)
    expect(lateFee(9_402_226, 0.05, 10_000, 3_134_076)).toBe(3_134_076)
  })

  it('grows with the days and is whole fen', () => {
    const most = 1_000_000
    fc.assert(
      fc.property(
        fc.nat(900_000_000),
        fc.integer({ min: 0, max: 10 }),
        fc.nat(4_000),
        (amount, rate, days) => {
          const fee = (count: number) => lateFee(amount, rate / 100, count, most)
          expect(Number.isSafeInteger(fee(days))).toBe(true)
          expect(fee(days + 1)).toBeGreaterThanOrEqual(fee(days))
          expect(fee(days)).toBeLessThanOrEqual(most)
        },
      ),
    )
  })
})

describe('what is owed', () => {
  const row = fc
    .record({
      amount: fc.integer({ min: 1, max: 90_000_000 }),
      paid: fc.integer({ min: 0, max: 100 }),
      due: fc.integer({ min: -40, max: 200 }),
    })
    .map(({ amount, paid, due }): Answers => {
      const received = Math.floor((amount * paid) / 100)
      const day = new Date(Date.parse('2026-11-20') - due * 86_400_000).toISOString().slice(0, 10)
      return {
        amount,
        due_date: due > 150 ? null : day,
        received_date: received > 0 ? '2026-11-01' : null,
        received_amount: received > 0 ? received : null,
      }
    })

  it('is what was due less what came in, and its ages are all of it', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (list) => {
        expect(owedInAll(list)).toBe(totalOf(list) - receivedInAll(list))
        expect(sum(AGES.map((age) => owedOf(list, age, '2026-11-20')))).toBe(owedInAll(list))
        expect(list.filter(isPaid).map(outstandingOf)).toEqual(list.filter(isPaid).map(() => 0))
      }),
    )
  })

  it.each([
    [0, 'age_current'],
    [1, 'age_7'],
    [7, 'age_7'],
    [8, 'age_30'],
    [30, 'age_30'],
    [31, 'age_60'],
    [60, 'age_60'],
    [61, 'age_over'],
  ])('%i days overdue is %s', (days, age) => {
    const due = new Date(Date.parse('2026-11-20') - days * 86_400_000).toISOString().slice(0, 10)
    expect(ageOf({ due_date: due }, '2026-11-20')).toBe(age)
  })
})

describe('the advance', () => {
  const listed = (more: JsonObject) =>
    documentFacts('receivables', { rows: [{ name: '预付款', amount: 100, ...more }] })

  it('is in when all of it came', () => {
    const paid = { received_date: '2026-10-20', received_amount: 100 }
    expect(isAdvanceReceived(at([contract(plan([100])), listed(paid)]))).toBe(true)
    expect(isAdvanceReceived(at([listed({ ...paid, received_amount: 99 })]))).toBe(false)
    expect(isAdvanceReceived(at([contract(plan([100])), listed({})]))).toBe(false)
    expect(isAdvanceReceived(at([contract(plan([100]))]))).toBe(false)
  })

  it('in two parts is in when both are', () => {
    const part = { name: '预付款（第二笔）', amount: 50 }
    const both = (more: JsonObject) =>
      documentFacts('receivables', {
        rows: [
          { name: '预付款', amount: 100, received_date: '2026-10-20', received_amount: 100 },
          { ...part, ...more },
        ],
      })
    expect(isAdvanceReceived(at([both({})]))).toBe(false)
    expect(isAdvanceReceived(at([both({ received_date: '2026-10-21', received_amount: 50 })]))).toBe(true)
  })

  it('is not waited for where none was agreed', () => {
    const whole = plan([100]).map((row) => ({ ...row, name: '余款' }))
    expect(isAdvanceReceived(at([contract(whole)]))).toBe(true)
    expect(isAdvanceReceived(at([]))).toBe(false)
  })
})

describe('events', () => {
  const signed = [{ place: 'sig_client', name: '程青', at: '2026-10-23T11:00:00+08:00' }]
  const day = (trigger: string, ...documents: DocumentFacts[]) => eventDay(trigger, at(documents))

  it('are told by the papers', () => {
    expect(day('合同签订', contract([]))).toEqual({ isTold: true, day: '2026-10-12' })
    expect(day('方案确认', documentFacts('plan_confirmation', {}, { signed })).day).toBe('2026-10-23')
    const sample = { kind: '打样签样', conclusion: '合格', checked_at: '2026-10-22T10:00:00+08:00' }
    expect(day('进入制作(样品签字)', documentFacts('qc_record', sample, { signed })).day).toBe('2026-10-23')
    expect(day('成品最终验收', documentFacts('acceptance', { final_at: '2026-11-13' })).day).toBe(
      '2026-11-13',
    )
    const arrived = { arrived_at: '2026-11-11T16:40:00+08:00', lines: [] }
    expect(day('货到签收', documentFacts('delivery_note', arrived)).day).toBe('2026-11-11')
  })

  it('and have not happened while a paper is missing', () => {
    for (const trigger of ['合同签订', '方案确认', '成品验收', '货到签收'])
      expect(day(trigger)).toEqual({ isTold: true, day: null })
    const half = documentFacts('acceptance', {})
    expect(day('成品验收', documentFacts('acceptance', { final_at: '2026-11-13' }), half).day).toBeNull()
    const failed = documentFacts('qc_record', { kind: '打样签样', conclusion: '返工' }, { signed })
    expect(day('进入制作', failed, documentFacts('purchase_order', { sample_due: '2026-10-21' }))).toEqual({
      isTold: true,
      day: null,
    })
  })

  it('a named day, and production without a sample, are for a person to say', () => {
    expect(day('指定日期')).toEqual({ isTold: false, day: null })
    expect(day('进入制作')).toEqual({ isTold: false, day: null })
  })
})
