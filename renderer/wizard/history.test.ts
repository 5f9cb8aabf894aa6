import { expect, test } from 'vitest'
import type { Answers } from '../../shared/forms/context.ts'
import type { Json } from '../../shared/values/json.ts'
import { changedIn, type History, NO_HISTORY, redone, undone } from './history.ts'

/** Changes one after another, each so many milliseconds after the one before. */
function typed(...changes: readonly (readonly [key: string, value: Json, after: number])[]) {
  let [answers, history, at]: [Answers, History, number] = [{}, NO_HISTORY, 0]
  for (const [key, value, after] of changes) {
    at += after
    history = changedIn(history, answers, key, value, at)
    answers = { ...answers, [key]: value }
  }
  return { answers, history }
}

test('typing on in a field is one change; a pause, another field and a grown table are new ones', () => {
  const { answers, history } = typed(
    ['a', '甲', 0],
    ['a', '甲乙', 200],
    ['a', '甲乙丙', 5_000],
    ['b', 1, 100],
    ['t', [{ x: 1 }], 100],
    ['t', [{ x: 12 }], 100],
    ['t', [{ x: 12 }, {}], 100],
  )
  expect(history.past).toEqual([
    {},
    { a: '甲乙' },
    { a: '甲乙丙' },
    { a: '甲乙丙', b: 1 },
    { a: '甲乙丙', b: 1, t: [{ x: 12 }] },
  ])
  expect(undone(history, answers)?.key).toBe('t')
})

test('back to the beginning and forth again ends where it was; a new change forgets what was taken back', () => {
  const { answers: end, history: whole } = typed(['a', 1, 0], ['b', 2, 0], ['a', 3, 0])
  let [answers, history] = [end, whole]
  for (let turn = undone(history, answers); turn; turn = undone(history, answers))
    ({ answers, history } = turn)
  expect(answers).toEqual({})
  const middle = redone(history, answers)
  expect(middle).toMatchObject({ answers: { a: 1 }, key: 'a' })
  for (let turn = redone(history, answers); turn; turn = redone(history, answers))
    ({ answers, history } = turn)
  expect(answers).toEqual(end)
  expect(undone(NO_HISTORY, end)).toBeNull()
  expect(changedIn(middle?.history ?? NO_HISTORY, { a: 1 }, 'c', 1, 0).future).toEqual([])
})
