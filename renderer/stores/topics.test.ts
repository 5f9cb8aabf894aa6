import { expect, test } from 'vitest'
import { CALL_NAMES, contract, TOPICS } from '../../shared/contract/index.ts'
import { isStale } from './topics.ts'

/** A preview is asked for by what was typed; an attachment is named by its own hash. */
const NEVER_OLD: readonly string[] = ['draft.preview', 'attachment.get']

test('every query becomes old by some topic, nothing else does', () => {
  for (const name of CALL_NAMES) {
    const expected = contract[name].kind === 'query' && !NEVER_OLD.includes(name)
    expect([name, isStale(name, TOPICS)]).toEqual([name, expected])
  }
})

test('only what is concerned is read again', () => {
  expect(isStale('people.list', ['documents'])).toBe(false)
  expect(isStale('today.get', ['drafts'])).toBe(true)
  expect(isStale('no.such.call', TOPICS)).toBe(false)
})
