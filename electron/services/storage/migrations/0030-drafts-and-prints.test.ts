import { expect, test } from 'vitest'
import { migratedTo, tablesOf } from '../testing/migrated.ts'

test('drafts and print jobs', () =>
  migratedTo(30, (db) => {
    expect(tablesOf(db)).toEqual(expect.arrayContaining(['draft', 'print_job']))
    db.run("insert into print_job (seq, document, version) values (1, 'd', 1)")
    expect(db.get('select attempts, blob from print_job')).toEqual({ attempts: 0, blob: null })
    expect(() => db.run("insert into print_job (seq, document, version) values (1, 'd', 2)")).toThrow(
      /UNIQUE/,
    )
  }))
