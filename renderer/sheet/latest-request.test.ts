import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { latestRequest } from './latest-request.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A host that answers after a while. */
const slow = (wait: number) => {
  const asked: string[] = []
  const run = async (input: string) => {
    asked.push(input)
    await new Promise((resolve) => setTimeout(resolve, wait))
    return `page of ${input}`
  }
  return { asked, run }
}

test('typing asks once it pauses, for the newest words only', async () => {
  const { asked, run } = slow(10)
  const done = vi.fn()
  const { ask } = latestRequest(run, done, 250)
  for (const input of ['a', 'ab', 'abc']) {
    ask(input)
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(asked).toEqual([])
  await vi.advanceTimersByTimeAsync(300)
  expect(asked).toEqual(['abc'])
  expect(done).toHaveBeenCalledWith('page of abc')
})

test('one at a time: what came while one was under way is asked next, the newest of it', async () => {
  const { asked, run } = slow(1000)
  const { ask } = latestRequest(run, vi.fn(), 250)
  ask('a')
  await vi.advanceTimersByTimeAsync(300)
  ask('ab')
  await vi.advanceTimersByTimeAsync(300)
  ask('abc')
  await vi.advanceTimersByTimeAsync(300)
  expect(asked).toEqual(['a'])
  await vi.advanceTimersByTimeAsync(1000)
  expect(asked).toEqual(['a', 'abc'])
})

test('after the end nothing is asked or told', async () => {
  const { asked, run } = slow(10)
  const done = vi.fn()
  const { ask, stop } = latestRequest(run, done, 250)
  ask('a')
  stop()
  await vi.advanceTimersByTimeAsync(1000)
  expect(asked).toEqual([])
  expect(done).not.toHaveBeenCalled()
})
