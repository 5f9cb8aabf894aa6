import { expect, test } from 'vitest'
import { judgePin } from './pin.ts'

test('six digits', () => {
  expect(judgePin('')).toBe('six')
  expect(judgePin('48291')).toBe('six')
  expect(judgePin('482917')).toBeNull()
})

test.each(['000000', '123456', '987654', '121212', '123123', '112233', '199908'])('%s is simple', (pin) => {
  expect(judgePin(pin)).toBe('simple')
})
