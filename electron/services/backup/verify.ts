import { join } from 'node:path'
import { v7 } from 'uuid'
import { verifyJournalGently } from '../journal/verify.ts'
import { factsOf, integrityOf, openCopy } from '../storage/backup.ts'
import type { Database } from '../storage/database.ts'
import { metaOf } from '../storage/meta.ts'
import type { Vault } from '../storage/vault.ts'
import { DATABASE, type Head } from './file/head.ts'
import { NotWhole } from './file/not-whole.ts'

/** Whether unpacked records are what the head says: SQLite, every table's rows, the whole chain. Throws NotWhole. */
export async function verifyUnpacked(folder: string, head: Head, vault: Vault): Promise<void> {
  const db = openCopy(join(folder, DATABASE))
  try {
    const answer = integrityOf(db)
    if (answer !== 'ok') throw new NotWhole('records', answer)
    const { events, chainHead, rows } = head
    const { events: foundEvents, chainHead: foundHead, rows: foundRows } = factsOf(db.raw)
    const alike = events === foundEvents && chainHead === foundHead && sameRows(rows, foundRows)
    if (!alike) throw new NotWhole('records', 'facts')
    await verifyChain(db, events, vault)
  } finally {
    db.close()
  }
}

async function verifyChain(db: Database, events: number, vault: Vault): Promise<void> {
  const station = Buffer.from(metaOf(db, 'station') ?? []).toString()
  const verdict = await verifyJournalGently({ db, vault, station, ids: { next: v7 } })
  if (!verdict.ok) throw new NotWhole('records', `${verdict.reason} at ${verdict.stationSeq}`)
  if (verdict.events !== events) throw new NotWhole('records', 'another station')
}

function sameRows(one: Head['rows'], other: Head['rows']): boolean {
  const names = Object.keys(one)
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name])
}
