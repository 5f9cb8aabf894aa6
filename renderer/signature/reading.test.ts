import { expect, test } from 'vitest'
import { atPage, isRead, UNREAD, unseen, withSeen } from './reading.ts'

test('nothing is read before there is a page', () => {
  expect(isRead(UNREAD)).toBe(false)
})

test('a document is read when the end of every page was on screen', () => {
  const first = withSeen(UNREAD, [1], 3)
  expect([isRead(first), unseen(first)]).toEqual([false, [2, 3]])
  const jumped = withSeen(first, [3], 3)
  expect([isRead(jumped), unseen(jumped)]).toEqual([false, [2]])
  expect(isRead(withSeen(jumped, [2, 3], 3))).toBe(true)
})

test('seeing the same again changes nothing', () => {
  const read = withSeen(UNREAD, [1], 2)
  expect(withSeen(read, [1], 2)).toBe(read)
  expect(withSeen(read, [], 2)).toBe(read)
  expect(atPage(read, 1, 2)).toBe(read)
  expect(atPage(read, 2, 2)).toMatchObject({ page: 2 })
})
