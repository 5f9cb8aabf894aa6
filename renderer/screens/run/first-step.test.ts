import { expect, test } from 'vitest'
import { firstStep } from './first-step.ts'

const step = (id: string, state: 'done' | 'now' | 'open', dueAt: string | null = null) => ({
  id,
  state,
  clock: dueAt === null ? null : { startedAt: dueAt, dueAt },
})

test('the limit that runs out first is looked at first', () => {
  const steps = [
    step('a', 'now'),
    step('b', 'open', '2026-11-23T10:00:00+08:00'),
    step('c', 'open', '2026-11-22T10:00:00+08:00'),
  ]
  expect(firstStep(steps)).toBe('c')
})

test('without limits it is the next thing to do, otherwise the beginning', () => {
  expect(firstStep([step('a', 'done'), step('b', 'now')])).toBe('b')
  expect(firstStep([step('a', 'done'), step('b', 'done')])).toBe('a')
  expect(firstStep([])).toBe('')
})
