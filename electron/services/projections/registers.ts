import type { RecordedEvent } from '../../../shared/engine/events.ts'
import {
  type FormContext,
  REGISTER_IDS,
  type RegisterEntry,
  type RegisterId,
} from '../../../shared/forms/context.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'
import type { RecordParts } from './parts.ts'

/** What the office keeps beside its runs: clients, suppliers, prices, clauses, seals. Texts are sealed. */

const TABLE = 'register_entry'

interface Row {
  readonly id: string
  readonly register: RegisterId
  readonly seq: number
  readonly body: Uint8Array
}

type Saved = Extract<RecordedEvent, { readonly type: 'register.saved' }>

export function projectRegister({ db, vault }: RecordParts, { body, stationSeq }: Saved): void {
  const { register, entryId, answers } = body
  db.run('delete from register_entry where id = ?', entryId)
  if (answers === null) return
  const sealed = sealJson(vault, TABLE, entryId, stationSeq, answers)
  db.run(
    'insert into register_entry (id, register, seq, body) values (?, ?, ?, ?)',
    entryId,
    register,
    stationSeq,
    sealed,
  )
}

/** All registers at once, in the order the entries were last saved: what a form may look at. */
export function registersOf(parts: RecordParts): FormContext['registers'] {
  const rows = parts.db.all<Row>('select id, register, seq, body from register_entry order by seq')
  const by = Map.groupBy(rows, (row) => row.register)
  const entries = REGISTER_IDS.map(
    (id) => [id, (by.get(id) ?? []).map((row) => entryOf(parts, row))] as const,
  )
  return Object.fromEntries(entries) as unknown as FormContext['registers']
}

function entryOf({ vault }: RecordParts, { id, seq, body }: Row): RegisterEntry {
  return { id, answers: openJson<RegisterEntry['answers']>(vault, TABLE, id, seq, body) }
}
