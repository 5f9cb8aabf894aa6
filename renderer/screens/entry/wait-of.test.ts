import { expect, test } from 'vitest'
import { fault } from '../../../shared/contract/fault.ts'
import { CallError } from '../../stores/fault.ts'
import { waitOf } from './wait-of.ts'

test('the wait is the host’s, in whole seconds', () => {
  expect(waitOf(new CallError(fault('signInRefused', { params: { wait: 3.2 } })))).toBe(4)
  expect(waitOf(new CallError(fault('signInRefused')))).toBe(0)
  expect(waitOf(null)).toBe(0)
  expect(waitOf(new Error('gone'))).toBe(0)
})
