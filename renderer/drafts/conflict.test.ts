import { expect, test } from 'vitest'
import { conflictWith, resolved } from './conflict.ts'

const mine = { subject: '我写的', place: '总部', remarks: null }
const theirs = { subject: '他写的', place: '总部', remarks: '补充' }
const base = { subject: '原来的', place: '总部', remarks: null }
const conflict = conflictWith(mine, base, { rev: 9, answers: theirs }, () => true)

test('only the fields that differ are asked about', () => {
  expect(conflict.differences.map((one) => one.key)).toEqual(['subject', 'remarks'])
})

test('without a choice, what was typed here stays, and what was not touched here is theirs', () => {
  expect(resolved(mine, conflict, {})).toEqual({ ...mine, remarks: '补充' })
})

test('each field takes the side that was chosen', () => {
  expect(resolved(mine, conflict, { remarks: 'mine' })).toEqual(mine)
  expect(resolved(mine, conflict, { subject: 'theirs' })).toEqual(theirs)
})
