import { expect, test } from 'vitest'
import { suggestShort } from './suggest-short.ts'

test.each([
  ['青禾茶饮有限公司', 'QHCY'],
  ['云帆家居', 'YFJJ'],
  ['蓝海文旅集团', 'LHWL'],
  ['Blue Sea Travel Ltd.', 'BST'],
  ['Nike', 'NIKE'],
  ['3M 中国', '3ZG'],
  ['星', ''],
  ['', ''],
])('%s → %s', (name, short) => {
  expect(suggestShort(name)).toBe(short)
})
