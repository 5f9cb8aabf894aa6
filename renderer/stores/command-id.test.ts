import { expect, test } from 'vitest'
import { commandIdFor } from './command-id.ts'

const fresh = () => 'new'

test('a first command has a new id', () => {
  expect(commandIdFor(null, '{"name":"a"}', fresh)).toBe('new')
})

test('the same content after a lost reply keeps its id', () => {
  expect(commandIdFor({ commandId: 'old', sent: '{"name":"a"}' }, '{"name":"a"}', fresh)).toBe('old')
})

test('other content after a lost reply is another act', () => {
  expect(commandIdFor({ commandId: 'old', sent: '{"name":"a"}' }, '{"name":"b"}', fresh)).toBe('new')
})
