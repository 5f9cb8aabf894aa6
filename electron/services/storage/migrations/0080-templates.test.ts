import { expect, test } from 'vitest'
import { migratedTo, tablesOf } from '../testing/migrated.ts'

test('the table of the templates', () =>
  migratedTo(80, (db) => {
    expect(tablesOf(db)).toContain('template')
    db.run("insert into template values ('a', 1, x'00')")
    expect(() => db.run("insert into template values ('a', 2, x'00')")).toThrow(/UNIQUE/)
  }))
