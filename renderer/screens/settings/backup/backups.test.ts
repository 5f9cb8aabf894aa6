import { expect, test } from 'vitest'
import { wordsIn } from '../../../../shared/language/index.ts'
import { type BackupInfo, daysWithout, newestFirst, newestWhole, sizeText } from './backups.ts'

const backup = (at: string, verified = true): BackupInfo => ({
  name: at,
  where: 'own',
  at,
  size: 1,
  reason: 'daily',
  verified,
  events: 1,
})
const older = backup('2026-11-20T09:00:00+08:00')
const newer = backup('2026-11-21T09:00:00+08:00')
const unproven = backup('2026-11-22T09:00:00+08:00', false)

test('the newest that was checked, whatever the order', () => {
  expect(newestWhole([older, unproven, newer])).toBe(newer)
  expect(newestWhole([unproven])).toBeNull()
  expect(newestWhole([])).toBeNull()
})

test('newest first, offsets or not', () => {
  const utc = backup('2026-11-21T02:00:00Z')
  expect(newestFirst([older, newer, utc])).toEqual([utc, newer, older])
})

test('whole days without a backup', () => {
  const now = Date.parse('2026-11-24T08:59:00+08:00')
  expect(daysWithout(newer.at, now)).toBe(2)
  expect(daysWithout(older.at, now)).toBe(3)
  expect(daysWithout('2027-01-01T00:00:00Z', now)).toBe(0)
})

test('sizes are said short', () => {
  const words = wordsIn('en')
  expect(sizeText(words, 300)).toBe('1 KB')
  expect(sizeText(words, 655_360)).toBe('640 KB')
  expect(sizeText(words, 13_002_342)).toBe('12.4 MB')
})
