import { expect, test } from 'vitest'
import { onlyDigits } from './secret-field.tsx'

test('a PIN keeps its digits, whichever width they were typed in', () => {
  expect(onlyDigits('12 34-56', 6)).toBe('123456')
  expect(onlyDigits('１２３４５６７', 6)).toBe('123456')
  expect(onlyDigits('abc', 6)).toBe('')
})
