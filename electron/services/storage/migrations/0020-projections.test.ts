import { expect, test } from 'vitest'
import { migratedTo, tablesOf } from '../testing/migrated.ts'

test('the tables that screens read', () =>
  migratedTo(20, (db) => {
    expect(tablesOf(db)).toEqual(expect.arrayContaining(['counter', 'document', 'office', 'person', 'run']))
    expect(() => db.run("insert into office values (2, 1, 'z', 'l', x'00')")).toThrow(/CHECK/)
  }))

test('a document belongs to a run', () =>
  migratedTo(20, (db) => {
    const orphan = () =>
      db.transaction(() =>
        db.run(
          "insert into document values ('d', 1, 'no run', 'f', 1, 'day', 'at', 'by', 'en', null, 0, null, null, null, 'issued', 0, 0, '', x'00')",
        ),
      )
    expect(orphan).toThrow(/FOREIGN KEY/)
  }))
