import { expect, test } from 'vitest'
import { migratedTo, tablesOf } from '../testing/migrated.ts'

test('the table of the registers', () =>
  migratedTo(70, (db) => {
    expect(tablesOf(db)).toContain('register_entry')
    db.run("insert into register_entry values ('a', 'client', 1, x'00')")
    expect(() => db.run("insert into register_entry values ('a', 'client', 2, x'00')")).toThrow(/UNIQUE/)
  }))
