import { expect, test } from 'vitest'
import { migratedTo, tablesOf } from '../testing/migrated.ts'

const insert = (seq: number, stream: string, version: number) =>
  `insert into event values ('s', ${seq}, 'e${seq}', '${stream}', ${version}, 't', 'at', 'by', '[]', x'00', 'b', 'p', 'h')`

test('the journal takes events and gives none back', () =>
  migratedTo(10, (db) => {
    expect(tablesOf(db)).toEqual(['command', 'event', 'meta', 'migration'])
    db.run(insert(1, 'a', 1))
    expect(() => db.run('update event set at = 1')).toThrow(/append-only/)
    expect(() => db.run('delete from event')).toThrow(/append-only/)
  }))

test('a place in a stream, and one in the journal, is taken once', () =>
  migratedTo(10, (db) => {
    db.run(insert(1, 'a', 1))
    expect(() => db.run(insert(2, 'a', 1))).toThrow(/UNIQUE/)
    expect(() => db.run(insert(1, 'b', 1))).toThrow(/UNIQUE/)
  }))
