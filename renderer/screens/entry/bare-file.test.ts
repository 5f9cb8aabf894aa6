import { expect, test } from 'vitest'
import { bareFile } from './bare-file.ts'

test('a copied path loses what the file manager put around it', () => {
  expect(bareFile('"E:\\签程备份\\a b.backup"\n')).toBe('E:\\签程备份\\a b.backup')
  expect(bareFile('/Users/lin/a.backup')).toBe('/Users/lin/a.backup')
  expect(bareFile('  ')).toBe('')
})
