import { describe, expect, it } from 'vitest'
import { contextWithRecords as contextOf } from '../../test/every-workflow/support/runs.ts'
import { ae } from '../workflows/ae/workflow.ts'
import { stepStates, urgency } from './steps.ts'

const at = (count: number) =>
  Object.fromEntries(stepStates(ae, contextOf(count)).map((one) => [one.step.id, one.state]))

describe('where a run stands', () => {
  it('before the opening record', () => {
    expect(at(0)).toMatchObject({ clause1: 'now', clause2: 'waiting', clause8: 'open' })
  })

  it('after it, the gate of clause 2 is open', () => {
    expect(at(1)).toMatchObject({ clause1: 'now', clause2: 'open', clause8: 'open' })
  })

  it('says why a step waits, and has one next thing at most', () => {
    const states = stepStates(ae, contextOf(0))
    expect(states.find((one) => one.state === 'waiting')?.waiting?.code).toBe('opening')
    expect(states.filter((one) => one.state === 'now')).toHaveLength(1)
  })

  it('counts a finished step as done', () => {
    const steps = ae.steps.map((step) => ({ ...step, isDone: () => true }))
    expect(stepStates({ ...ae, steps }, contextOf(0)).every((one) => one.state === 'done')).toBe(true)
  })
})

describe('urgency', () => {
  it.each([
    ['2026-09-29T03:09:59+08:00', 'green'],
    ['2026-09-29T03:10:00+08:00', 'amber'],
    ['2026-09-29T11:09:59+08:00', 'amber'],
    ['2026-09-29T11:10:00+08:00', 'red'],
    ['2026-09-29T15:10:00+08:00', 'red'],
    ['2026-09-29T15:10:01+08:00', 'late'],
  ])('%s → %s', (now, state) => expect(urgency('2026-09-29T15:10:00+08:00', now)).toBe(state))
})
