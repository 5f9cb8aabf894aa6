import { expect, test } from 'vitest'
import { fault } from '../../shared/contract/fault.ts'
import { wordsIn } from '../../shared/language/index.ts'
import { answerOf, CallError, faultOf, faultWords, isPassing, referenceOf } from './fault.ts'

test('a reply that is not ok becomes an error that keeps the fault', () => {
  const refused = fault('draftIssued', { params: { number: 'MR-20261122-01' } })
  expect(() => answerOf({ ok: false, fault: refused })).toThrow(CallError)
  try {
    answerOf({ ok: false, fault: refused })
  } catch (error) {
    expect(faultOf(error)).toEqual(refused)
  }
  expect(answerOf({ ok: true, value: 7 })).toBe(7)
})

test('anything else thrown is internal', () => {
  expect(faultOf(new TypeError('x')).code).toBe('internal')
})

test('the sentence mentions what the fault carries', () => {
  const words = wordsIn('zh-Hans')
  expect(faultWords(words, fault('draftIssued', { params: { number: 'MR-1' } }))).toContain('MR-1')
})

test('a reference is shown only when there is one', () => {
  expect(referenceOf(fault('internal', { params: { reference: 'a1b2' } }))).toBe('a1b2')
  expect(referenceOf(fault('internal'))).toBeNull()
})

test('only passing causes are worth another try', () => {
  expect(isPassing(fault('diskFull'))).toBe(true)
  expect(isPassing(fault('notAllowed'))).toBe(false)
})
