import { expect, test } from 'vitest'
import { CODE_LENGTH, foldCode, groupsOf, isLastGroup } from './code.ts'

const CODE = 'ABCD0-EFGH1-JKMN2-PQRS3-TVWX4-YZ015-60ZV1'

test('a code is typed as it comes', () => {
  expect(foldCode(' abcdo efghl ')).toBe('ABCD0EFGH1')
  expect(foldCode('ＡＢＣＤ０－１')).toBe('ABCD01')
  expect(foldCode(CODE)).toHaveLength(CODE_LENGTH)
})

test('seven groups', () => {
  expect(groupsOf(CODE)).toHaveLength(7)
})

test('the last group proves that the paper was read', () => {
  expect(isLastGroup(CODE, '60zvi')).toBe(true)
  expect(isLastGroup(CODE, ' 6OZV1 ')).toBe(true)
  expect(isLastGroup(CODE, 'ABCD0')).toBe(false)
  expect(isLastGroup(CODE, '')).toBe(false)
})
