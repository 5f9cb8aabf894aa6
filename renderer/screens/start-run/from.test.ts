import { expect, test } from 'vitest'
import { wordsIn } from '../../../shared/language/index.ts'
import { type From, fromOf, optionId } from './from.ts'

const { kinds } = wordsIn('zh-Hans').workflows.ae

test.each<From>([
  null,
  { kind: 'common', id: 'film', name: kinds.film },
  { kind: 'template', id: '0198a000-0000-7000-8000-000000000001' },
  { kind: 'run', id: '0198a000-0000-7000-8000-000000000002' },
])('%j is chosen again by its option', (from) => expect(fromOf(optionId(from), kinds)).toEqual(from))

test('an option that is none begins with nothing', () => {
  expect([fromOf('common/nobody', kinds), fromOf('', kinds)]).toEqual([null, null])
})
