import { expect, test } from 'vitest'
import { migratedTo, tablesOf } from '../testing/migrated.ts'

test('step 50 makes the tables of accounts', () =>
  migratedTo(50, (db) => {
    expect(tablesOf(db)).toEqual(expect.arrayContaining(['account', 'attempt', 'deputy', 'pin']))
    const row = "insert into account values ('a', x'00', 'asleep')"
    expect(() => db.exec(row)).toThrow(/CHECK/)
  }))
