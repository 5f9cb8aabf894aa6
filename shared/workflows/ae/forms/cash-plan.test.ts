import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import { sampleAnswers } from '../../../../test/every-workflow/support/sample.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import type { Answers, DocumentFacts } from '../../../forms/context.ts'
import { rows } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json, JsonObject } from '../../../values/json.ts'
import { cashCurve, lowestPoint } from '../rules/cash.ts'
import { changesSince } from '../rules/cash-changes.ts'
import { periodsOf } from '../rules/cash-periods.ts'
import { cashPlan } from './cash-plan.form.ts'

const typed = (more: JsonObject = {}): JsonObject => ({ ...sampleAnswers(cashPlan), ...more })
const plan = [
  { name: '预付款', amount: 12_536_302, trigger: '合同签订', days: 5, day_type: '工作日' },
  { name: '进度款', amount: 9_402_227, trigger: '进入制作', days: 5, day_type: '工作日' },
  { name: '余款', amount: 9_911_026, trigger: '成品验收', days: 10, day_type: '工作日' },
]
const paid = { received_date: '2026-10-20', received_amount: 12_536_302 }
const tracker = (...more: JsonObject[]) =>
  documentFacts('receivables', {
    rows: plan.map((row, index) => ({ ...row, ...more[index] })) as unknown as Json,
  })
const contract = documentFacts('contract', {
  payments: plan as unknown as Json,
  effective_at: '2026-10-12',
  end_date: '2026-11-16',
})
const order = documentFacts(
  'purchase_order',
  {
    supplier: '小象展陈',
    sample_due: '2026-10-23',
    payments: [{ name: '全款', amount: 1_627_200, plan_date: '2026-11-20' }],
  },
  { number: 'PO-20261020-02' },
)
const context = (documents: readonly DocumentFacts[], now = '2026-10-20T17:30:00+08:00') =>
  contextAt(now, { documents })
const found = (more: JsonObject, documents: readonly DocumentFacts[] = [contract, tracker(paid)]) =>
  checkAnswers(cashPlan, typed(more), context(documents)).map(
    (one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`,
  )
const change = (table: string, index: number, cells: JsonObject): JsonObject => ({
  [table]: rows(typed(), table).map((row, at) =>
    at === index ? { ...row, ...cells } : row,
  ) as unknown as Json,
})

describe('a plan is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    ['that is in order: nothing', {}, []],
    ['of tomorrow', { as_of: '2026-10-21' }, ['inTheFuture@as_of']],
    [
      'with money in on no day',
      change('inflows', 0, { actual_date: null }),
      ['dayMissing@inflows/0/actual_date'],
    ],
    [
      'with a day for money not in',
      change('inflows', 1, { actual_date: '2026-10-19' }),
      ['notArrived@inflows/1/certainty'],
    ],
    [
      'paid in the future',
      change('outflows', 2, { actual_date: '2026-10-21' }),
      ['afterAsOf@outflows/2/actual_date'],
    ],
    ['a fen more than is due', change('inflows', 2, { amount: 9_911_027 }), ['inflowsDiffer@inflows']],
    [
      'with money in that finance does not know',
      change('inflows', 1, { certainty: '已到账', actual_date: '2026-10-20' }),
      ['receivedDiffers@inflows'],
    ],
  ])('%s', (_name, more, expected) => expect(found(more)).toEqual(expected))

  it('that leaves out an order, or part of one', () => {
    const documents = [contract, tracker(paid), order]
    expect(found({}, documents)).toEqual([])
    expect(found(change('outflows', 4, { amount: 1_627_199 }), documents)).toEqual(['orderDiffers@outflows'])
    const returned = { ...order, number: 'PO-9', state: 'returned' as const }
    expect(found({}, [...documents, returned])).toEqual([])
    expect(found({}, [...documents, { ...order, number: 'PO-9' }])).toEqual(['orderDiffers@outflows'])
  })
})

describe('a fresh plan', () => {
  const opened = (documents: readonly DocumentFacts[], now?: string) =>
    openAnswers(cashPlan, context(documents, now)).answers
  const inflows = (...more: JsonObject[]) =>
    rows(opened([contract, tracker(...more), order]), 'inflows').map((row) => [
      row['plan_date'],
      row['amount'],
      row['certainty'],
    ])

  it('takes days as received, promised, due, or forecast', () => {
    expect(inflows(paid, {}, {})).toEqual([
      ['2026-10-20', 12_536_302, '已到账'],
      ['2026-10-30', 9_402_227, '按合同'],
      ['2026-11-30', 9_911_026, '按合同'],
    ])
    expect(inflows(paid, { promised_date: '2026-10-28' })[1]).toEqual(['2026-10-28', 9_402_227, '已承诺'])
    expect(inflows({})[0]).toEqual(['2026-10-19', 12_536_302, '有风险'])
  })

  it('splits what came in part, and loses nothing', () => {
    const half = { received_date: '2026-10-18', received_amount: 10_000_000 }
    expect(inflows(half).slice(0, 2)).toEqual([
      ['2026-10-18', 10_000_000, '已到账'],
      ['2026-10-19', 2_536_302, '有风险'],
    ])
  })

  it('has orders with what was paid, and what is chosen and not ordered', () => {
    const chosen = documentFacts(
      'supplier_quotes',
      { package: '配送', chosen: '快腿兔', quotes: [{ supplier: '快腿兔', gross_total: 392_400 }] },
      { number: 'SQ-4' },
    )
    const settled = {
      ...order,
      answers: {
        ...order.answers,
        payments: [{ name: '全款', amount: 1, plan_date: '2026-11-20', paid_date: '2026-10-20' }],
      },
    }
    expect(opened([contract, settled, chosen])['outflows']).toEqual([
      {
        name: '全款（PO-20261020-02）',
        payee: '小象展陈',
        plan_date: '2026-11-20',
        amount: 1,
        actual_date: '2026-10-20',
      },
      { name: '配送（SQ-4，待下单）', payee: '快腿兔', plan_date: null, amount: 392_400, actual_date: null },
    ])
  })
})

const day = fc
  .integer({ min: 0, max: 500 })
  .map((count) => new Date(Date.parse('2026-01-01') + count * 86_400_000).toISOString().slice(0, 10))
const flow = fc.record({ name: fc.constant('款'), plan_date: day, amount: fc.nat(50_000_000) })
const flows = fc.record({
  inflows: fc.array(flow, { maxLength: 10 }),
  outflows: fc.array(flow, { maxLength: 10 }),
  opening: fc.integer({ min: -5_000_000, max: 5_000_000 }),
  period: fc.constantFrom('周', '月'),
})
const sum = (list: readonly { amount: number }[]) => list.reduce((one, other) => one + other.amount, 0)

describe('the curve', () => {
  it('ends at opening and net, and no balance lies under the lowest', () => {
    fc.assert(
      fc.property(flows, (given) => {
        const answers = given as unknown as Answers
        const curve = cashCurve(answers)
        const end = given.opening + sum(given.inflows) - sum(given.outflows)
        expect(curve.at(-1)?.balance ?? given.opening).toBe(end)
        const lowest = lowestPoint(answers)
        for (const { balance } of curve) expect(balance).toBeGreaterThanOrEqual(lowest?.amount ?? 0)
        expect(curve.map((one) => one.date)).toEqual(curve.map((one) => one.date).toSorted())
        // On one day money goes out first: the worst case is what finance needs.
        const days = curve.map((one) => `${one.date}${one.change < 0 ? 0 : one.change === 0 ? '' : 1}`)
        const moved = days.filter((one) => one.length > 10)
        expect(moved).toEqual(moved.toSorted())
      }),
    )
  })

  it('is lowest on the first of two days that are as low', () => {
    const row = (plan_date: string, amount: number) => ({ plan_date, amount })
    const answers = {
      outflows: [row('2026-10-05', 300), row('2026-10-20', 100)],
      inflows: [row('2026-10-12', 100)],
    } as unknown as Answers
    expect(lowestPoint(answers)).toEqual({ amount: -300, date: '2026-10-05' })
  })

  it('by week or month comes to the same', () => {
    fc.assert(
      fc.property(flows, (given) => {
        const periods = periodsOf(given as unknown as Answers)
        const total = (key: 'income' | 'outgo') => periods.reduce((one, other) => one + other[key], 0)
        expect([total('income'), total('outgo')]).toEqual([sum(given.inflows), sum(given.outflows)])
        let balance = given.opening
        for (const period of periods) {
          balance += period.income - period.outgo
          expect(period.balance).toBe(balance)
          expect(period.from <= period.to).toBe(true)
        }
        const starts = periods.map((one) => one.from)
        expect(starts).toEqual([...new Set(starts)].toSorted())
      }),
    )
  })

  it('has weeks from Monday to Sunday, over the end of a year too', () => {
    const answers = (plan_date: string, period: string) =>
      ({ period, inflows: [{ plan_date, amount: 1 }] }) as unknown as Answers
    expect(periodsOf(answers('2026-10-18', '周'))[0]).toMatchObject({ from: '2026-10-12', to: '2026-10-18' })
    expect(periodsOf(answers('2027-01-01', '周'))[0]).toMatchObject({ from: '2026-12-28', to: '2027-01-03' })
    expect(periodsOf(answers('2027-02-10', '月'))[0]).toMatchObject({ from: '2027-02-01', to: '2027-02-28' })
  })
})

describe('what moved', () => {
  it('since the plan before', () => {
    const now = typed({
      inflows: [
        ...rows(typed(), 'inflows').slice(0, 2),
        { name: '余款(含修改单)', plan_date: '2026-12-04', amount: 1, certainty: '按合同' },
      ] as unknown as Json,
      outflows: [
        ...rows(typed(), 'outflows').slice(1),
        { name: '保险', payee: '甲', plan_date: '2026-11-01', amount: 5 },
      ] as unknown as Json,
    })
    expect(changesSince(typed(), now).map(({ kind, before, now: after }) => [kind, before, after])).toEqual([
      ['moved', '2026-11-27', '2026-12-04'],
      ['changed', 9_911_026, 1],
      ['added', null, 5],
      ['dropped', 800_000, null],
    ])
    expect(changesSince(typed(), typed())).toEqual([])
  })

  it('is kept with the plan, and nothing in the first one', () => {
    const earlier = documentFacts('cash_plan', typed({ outflows: [] }))
    const worked = (documents: readonly DocumentFacts[]) =>
      withComputed(cashPlan, typed(), context(documents))['changes']
    expect(worked([])).toBeNull()
    expect((worked([earlier]) as unknown[]).length).toBe(7)
  })
})

describe('reminder 14', () => {
  const document = documentFacts('cash_plan', typed(), { id: 'cp', number: 'CP-1' })
  const at = (now: string, ...documents: DocumentFacts[]) =>
    cashPlan
      .reminders?.(document, context([contract, ...documents, document], `2026-${now}T10:00:00+08:00`))
      .map((one) => one.rule)
  const asPlanned = tracker(paid, { promised_date: '2026-10-30' }, { promised_date: '2026-11-27' })

  it('a week old', () => {
    expect(at('10-26', asPlanned)).toEqual([])
    expect(at('10-27', asPlanned)).toEqual(['cashPlanOld'])
  })

  it('an amount or a day moved', () => {
    expect(
      at('10-21', tracker(paid, { promised_date: '2026-11-05' }, { promised_date: '2026-11-27' })),
    ).toEqual(['cashPlanMoved'])
    expect(at('10-21', asPlanned, { ...order, number: 'PO-9' })).toEqual(['cashPlanMoved'])
  })

  it('not of an older plan, nor when all is paid', () => {
    const newer = documentFacts('cash_plan', typed(), { id: 'cp2' })
    const both = context([contract, asPlanned, document, newer], '2026-11-27T10:00:00+08:00')
    expect(cashPlan.reminders?.(document, both)).toEqual([])
    const all = tracker(
      ...plan.map(({ amount }) => ({ received_date: '2026-10-20', received_amount: amount })),
    )
    expect(at('11-27', all)).toEqual([])
  })
})

describe('the paper', () => {
  const tables = (more: JsonObject = {}, documents: readonly DocumentFacts[] = []) => {
    const answers = withComputed(cashPlan, typed(more), context(documents))
    return buildSheet(cashPlan, answers, context(documents), {
      language: 'zh-Hans',
      number: 'CP-1',
      version: 1,
    }).blocks.flatMap((block) => (block.block === 'table' ? [block] : []))
  }

  it('has columns by week with the running balance', () => {
    const [, , weeks] = tables()
    expect(weeks?.columns.map((one) => one.title)).toEqual([
      '',
      '10-12 ~ 10-18',
      '10-19 ~ 10-25',
      '10-26 ~ 11-01',
      '11-16 ~ 11-22',
      '11-23 ~ 11-29',
      '11-30 ~ 12-06',
    ])
    expect(weeks?.rows.at(-1)).toEqual([
      '累计',
      '-8,000.00',
      '50,766.02',
      '144,788.29',
      '81,344.29',
      '180,454.55',
      '134,689.55',
    ])
  })

  it('or by month, and says what moved', () => {
    const [, , months, moved] = tables({ period: '月' }, [
      documentFacts(
        'cash_plan',
        typed({ as_of: '2026-10-13', ...change('inflows', 1, { plan_date: '2026-10-28' }) }),
      ),
    ])
    expect(months?.columns.map((one) => one.title)).toEqual(['', '2026-10', '2026-11'])
    expect(moved?.rows).toEqual([['进度款', '日期变动', '2026-10-28', '2026-10-30']])
  })
})
