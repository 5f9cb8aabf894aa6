import { refuse } from '../../../shared/contract/fault.ts'
import { MOST_ATTACHED } from '../../../shared/contract/signing.ts'
import { sha256 } from '../journal/chain.ts'
import type { RecordParts } from '../projections/parts.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'

/**
 * Files kept with the records: scans of signed paper, written agreements. Each is named by the SHA-256 of its bytes,
 * so an event that names it also vouches for it. They lie sealed in the record file itself: unlike a printed PDF they
 * cannot be made again, so they belong to the same transaction and the same backups as the events that name them.
 */
const TABLE = 'attachment'

interface Row {
  readonly head: Uint8Array
  readonly body: Uint8Array
}

interface Head {
  readonly name: string
}

/** Adding the same bytes again keeps the first name. */
export function addAttachment(
  { db, vault }: RecordParts,
  name: string,
  bytes: Uint8Array,
): { readonly hash: string; readonly size: number } {
  const hash = sha256(bytes)
  db.run(
    'insert or ignore into attachment (hash, size, head, body) values (?, ?, ?, ?)',
    hash,
    bytes.length,
    sealJson(vault, TABLE, hash, 0, { name } satisfies Head),
    vault.seal(TABLE, hash, 1, bytes),
  )
  return { hash, size: bytes.length }
}

export function hasAttachment({ db }: RecordParts, hash: string): boolean {
  return db.get('select 1 from attachment where hash = ?', hash) !== undefined
}

export function attachmentOf(
  { db, vault }: RecordParts,
  hash: string,
): (Head & { bytes: Uint8Array }) | null {
  const row = db.get<Row>('select head, body from attachment where hash = ?', hash)
  if (!row) return null
  const { name } = openJson<Head>(vault, TABLE, hash, 0, row.head)
  return { name, bytes: vault.open(TABLE, hash, 1, row.body) }
}

/** base64 → bytes. Refused when it is not exactly that, empty or too large. */
export function decoded(base64: string): Uint8Array {
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.length > MOST_ATTACHED) refuse('tooLarge')
  if (bytes.length === 0 || bytes.toString('base64') !== base64)
    refuse('badInput', { params: { path: 'base64' } })
  return bytes
}
