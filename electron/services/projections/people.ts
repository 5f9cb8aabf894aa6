import type { Person } from '../../../shared/values/people.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'
import type { RecordParts } from './parts.ts'

interface Row {
  readonly id: string
  readonly body: Uint8Array
}

/** Everybody of the office in the order of joining, those who left included: papers name them. */
export function peopleOf(parts: RecordParts): readonly Person[] {
  return parts.db.all<Row>('select id, body from person order by position').map((row) => read(parts, row))
}

/** Those who have not left. */
export function staffOf(parts: RecordParts): readonly Person[] {
  const rows = parts.db.all<Row>(
    `select id, body from person
     where id not in (select person from account where state = 'closed') order by position`,
  )
  return rows.map((row) => read(parts, row))
}

export function personOf(parts: RecordParts, id: string): Person | null {
  const row = parts.db.get<Row>('select id, body from person where id = ?', id)
  return row ? read(parts, row) : null
}

const read = ({ vault }: RecordParts, { id, body }: Row): Person =>
  openJson<Person>(vault, 'person', id, 0, body)

export function putPerson({ db, vault }: RecordParts, person: Person): void {
  db.run(
    `insert into person (id, position, body) values (?, (select count(*) + 1 from person), ?)
     on conflict (id) do update set body = excluded.body`,
    person.id,
    sealJson(vault, 'person', person.id, 0, person),
  )
}
