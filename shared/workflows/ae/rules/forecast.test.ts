import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleRecord } from '../../../../test/every-workflow/support/sample.ts'
import type { Answers } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { chinaCalendar } from '../../../values/calendar-cn.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { clientShift, delivery, forecast, plannedDelivery } from './forecast.ts'
import { planFinish, variance } from './timeline.ts'

const calendar = chinaCalendar()
const worked = rows(sampleRecord('internal_timeline'), 'tasks')
const planned = worked.map(
  (row): Answers => ({ ...row, actual_start: null, actual_finish: null, percent: null, delay_cause: null }),
)
const withActual = (changes: { readonly [wbs: string]: Answers }) =>
  planned.map((row): Answers => ({ ...row, ...changes[text(row, 'wbs')] }))
const deliveryAt = (tasks: readonly Answers[], today: string) =>
  delivery(tasks, forecast(tasks, today, calendar))

describe('the forecast of the sample’s plan', () => {
  it('is the plan while nothing has happened yet', () => {
    const finishes = forecast(planned, '2026-09-01', calendar)
    for (const row of planned) expect(finishes.get(text(row, 'wbs'))).toBe(text(row, 'plan_finish'))
    expect(plannedDelivery(planned, calendar)).toBe('2026-11-12')
  })

  it('is what was done, once all is done', () => {
    expect(deliveryAt(worked, '2026-11-20')).toBe('2026-11-13')
  })

  it('passes lateness on along the order', () => {
    const late = withActual({ '13': { actual_start: '2026-10-19', actual_finish: '2026-10-26' } })
    const done = late.map(
      (row): Answers =>
        Number(row['wbs']) < 13 ? { ...row, actual_finish: row['plan_finish'] ?? null } : row,
    )
    // 13 three workdays late: 14 from 10-27 for 12 days, 15 two, 16 two.
    expect(deliveryAt(done, '2026-10-26')).toBe('2026-11-17')
  })

  it('never lies in the past', () => {
    expect((deliveryAt(planned, '2026-12-01') ?? '') > '2026-12-01').toBe(true)
  })

  it('believes a percentage, and counts days where there is none', () => {
    const one = (more: Answers): Answers[] => [
      {
        wbs: '1',
        phase: '制作',
        plan_start: '2026-09-01',
        plan_days: 10,
        plan_finish: '2026-09-14',
        ...more,
      },
    ]
    const begun = { actual_start: '2026-09-07' }
    expect(deliveryAt(one({ ...begun, percent: 50 }), '2026-09-14')).toBe('2026-09-18')
    expect(deliveryAt(one({ ...begun, percent: 100 }), '2026-09-21')).toBe('2026-09-21')
    expect(deliveryAt(one(begun), '2026-09-14')).toBe('2026-09-18')
  })
})

describe('what the client moved', () => {
  it('is one day in the sample, where its late days add up to four', () => {
    expect(clientShift(worked, '2026-11-20', calendar)).toBe(1)
  })

  it('is nothing without a delay of theirs, and nothing off the critical path', () => {
    const ours = worked.map((row): Answers => ({ ...row, delay_cause: '我司' }))
    expect(clientShift(ours, '2026-11-20', calendar)).toBe(0)
    const aside: Answers[] = [
      { wbs: '1', phase: '制作', plan_start: '2026-09-01', plan_days: 10, plan_finish: '2026-09-14' },
      {
        wbs: '2',
        phase: '制作',
        plan_start: '2026-09-01',
        plan_days: 2,
        plan_finish: '2026-09-02',
        actual_finish: '2026-09-07',
        delay_cause: '客户',
      },
      {
        wbs: '3',
        phase: '验收交付',
        pred: '1,2',
        plan_start: '2026-09-15',
        plan_days: 1,
        plan_finish: '2026-09-15',
      },
    ]
    expect(clientShift(aside, '2026-09-07', calendar)).toBe(0)
  })

  it('is the whole delay where it lies on the path alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), (days) => {
        const tasks: Answers[] = [
          {
            wbs: '1',
            phase: '审核提案',
            plan_start: '2026-09-01',
            plan_days: 1,
            plan_finish: '2026-09-01',
            actual_finish: addWorkdays('2026-09-01', days, calendar),
            delay_cause: '客户',
          },
          {
            wbs: '2',
            phase: '验收交付',
            pred: '1',
            plan_start: '2026-09-02',
            plan_days: 3,
            plan_finish: '2026-09-04',
          },
        ]
        expect(clientShift(tasks, '2026-09-01', calendar)).toBe(days)
      }),
    )
  })

  it('is never more than the client’s late days added up', () => {
    const delay = fc.tuple(fc.integer({ min: -2, max: 9 }), fc.constantFrom('客户', '我司', '第三方'))
    fc.assert(
      fc.property(fc.array(delay, { minLength: 16, maxLength: 16 }), (delays) => {
        let carriedOn = 0
        const tasks = planned.slice(0, 16).map((row, index): Answers => {
          const [days, delay_cause] = delays[index] ?? [0, '我司']
          carriedOn += Math.max(0, days)
          return {
            ...row,
            actual_finish: addWorkdays(text(row, 'plan_finish'), days + carriedOn, calendar),
            delay_cause,
          }
        })
        const shift = clientShift(tasks, '2026-12-01', calendar)
        const sum = tasks
          .filter((row) => row['delay_cause'] === '客户')
          .reduce((total, row) => total + Math.max(0, variance(row, calendar) ?? 0), 0)
        expect(shift).toBeGreaterThanOrEqual(0)
        expect(shift).toBeLessThanOrEqual(sum)
      }),
    )
  })
})

it('a circle and doubled numbers end', () => {
  const circle = [
    { wbs: '1', phase: '制作', pred: '2', plan_start: '2026-09-01', plan_days: 1, plan_finish: '2026-09-01' },
    { wbs: '2', phase: '制作', pred: '1', plan_start: '2026-09-02', plan_days: 1, plan_finish: '2026-09-02' },
    { wbs: '1', phase: '制作', pred: '1', plan_start: '2026-09-02', plan_days: 1, plan_finish: '2026-09-02' },
  ]
  expect(deliveryAt(circle, '2026-09-01')).toMatch(/^2026-09-\d\d$/)
  expect(planFinish(circle[0] ?? {}, calendar)).toBe('2026-09-01')
})
