import { expect, test } from 'vitest'
import { migratedTo, tablesOf } from '../testing/migrated.ts'

test('the search index holds bytes, never words', () =>
  migratedTo(40, (db) => {
    expect(tablesOf(db)).toEqual(expect.arrayContaining(['search_entry', 'search_gram']))
    expect(() => db.run("insert into search_gram values ('会议', 1)")).toThrow(/cannot store TEXT/)
  }))
