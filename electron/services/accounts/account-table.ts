import { createHmac } from 'node:crypto'
import type { Person } from '../../../shared/values/people.ts'
import type { RecordParts } from '../projections/parts.ts'
import { fold } from '../search/fold.ts'
import type { Database } from '../storage/database.ts'
import { SealBroken } from '../storage/errors.ts'
import { metaOf } from '../storage/meta.ts'

/** Who has an account. Readable without a key, so that a typed name can be looked up; no name stands in it. */

export interface Account {
  readonly person: string
  readonly state: 'open' | 'closed'
}

/**
 * How a name is looked up: case, width, spaces and script (張, 张) folded away, then digested under this office's own
 * salt. Whoever takes the file can try out names on it, but sees none.
 */
export function nameHash(db: Database, name: string): Buffer {
  const salt = metaOf(db, 'name_salt')
  if (!salt) throw new SealBroken('meta')
  return createHmac('sha256', salt).update(fold(name).points.join('').replaceAll(' ', '')).digest()
}

/** Several where two people share a name. */
export function openAccountsNamed(db: Database, hash: Uint8Array): readonly string[] {
  const rows = db.all<{ person: string }>(
    "select person from account where name_hash = ? and state = 'open' order by person",
    hash,
  )
  return rows.map(({ person }) => person)
}

export function accountsOf(db: Database): readonly Account[] {
  return db.all<Account>('select person, state from account order by person')
}

export function stateOf(db: Database, person: string): Account['state'] | null {
  return db.get<Account>('select person, state from account where person = ?', person)?.state ?? null
}

export function hashOf(db: Database, person: string): Uint8Array | null {
  return (
    db.get<{ name_hash: Uint8Array }>('select name_hash from account where person = ?', person)?.name_hash ??
    null
  )
}

export function putAccount(
  { db }: RecordParts,
  person: Pick<Person, 'id' | 'name'>,
  state: Account['state'],
): void {
  db.run(
    `insert into account (person, name_hash, state) values (?, ?, ?)
     on conflict (person) do update set name_hash = excluded.name_hash, state = excluded.state`,
    person.id,
    nameHash(db, person.name),
    state,
  )
}

export function renameAccount({ db }: RecordParts, { id, name }: Pick<Person, 'id' | 'name'>): void {
  db.run('update account set name_hash = ? where person = ?', nameHash(db, name), id)
}
