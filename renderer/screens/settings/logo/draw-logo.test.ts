import { expect, test } from 'vitest'
import { MOST_LOGO } from '../../../../shared/contract/logo.ts'
import { logoSize } from './draw-logo.ts'

test.each([
  { of: { width: 100, height: 40 }, mayGrow: false, gives: { width: 100, height: 40 } },
  { of: { width: 6400, height: 240 }, mayGrow: false, gives: { width: 640, height: 24 } },
  { of: { width: 100, height: 4800 }, mayGrow: false, gives: { width: 5, height: 240 } },
  { of: { width: 9000, height: 1 }, mayGrow: false, gives: { width: 640, height: 1 } },
  { of: { width: 32, height: 12 }, mayGrow: true, gives: { width: 640, height: 240 } },
])('a picture of $of.width × $of.height becomes $gives.width × $gives.height', ({ of, mayGrow, gives }) => {
  expect(logoSize(of, mayGrow)).toEqual(gives)
  expect(gives.width <= MOST_LOGO.width && gives.height <= MOST_LOGO.height).toBe(true)
})
