import { expect, test } from 'vitest'
import { migratedTo, tablesOf } from '../testing/migrated.ts'

test('the tables of signing', () =>
  migratedTo(60, (db) => {
    const tables = ['attachment', 'document_event', 'signature_hand', 'signature_wait']
    expect(tablesOf(db)).toEqual(expect.arrayContaining(tables))
  }))

test('a draft becomes one document', () =>
  migratedTo(60, (db) => {
    db.run("insert into document_event values (1, 'd', 1, 'draft')")
    expect(() => db.run("insert into document_event values (2, 'e', 1, 'draft')")).toThrow(/UNIQUE/)
  }))
