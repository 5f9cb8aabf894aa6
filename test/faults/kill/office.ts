import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verifyJournal } from '../../../electron/services/journal/verify.ts'
import { closedOffice } from '../../../electron/services/maintenance.ts'
import { PASSPHRASE, SET_UP } from '../../../electron/services/test-support/office.ts'
import { freePort } from '../../security/loopback-host.ts'
import type { HostOptions } from './host-process.ts'

export interface KillPlace extends HostOptions {
  readonly remove: () => void
}

/** A folder and a port for one office. */
export async function killPlace(): Promise<KillPlace> {
  const root = mkdtempSync(join(tmpdir(), 'qiancheng-kill-'))
  const renderer = join(root, 'renderer')
  mkdirSync(renderer)
  writeFileSync(join(renderer, 'index.html'), '')
  const remove = () => rmSync(root, { recursive: true, force: true })
  return { data: join(root, 'data'), port: await freePort(), renderer, remove }
}

/** Reads the whole journal of an office nobody has open, and lets SQLite look at its file. Answers with what is wrong. */
export async function verifyOffice({ data }: KillPlace): Promise<string | null> {
  const who = { name: SET_UP.person.name, passphrase: PASSPHRASE }
  const { parts, close } = await closedOffice(data, who)
  try {
    const verdict = verifyJournal(parts)
    const sqlite = parts.db.get<{ integrity_check: string }>('pragma integrity_check')?.integrity_check
    if (!verdict.ok) return `journal: ${verdict.reason} at ${verdict.stationSeq}`
    return sqlite === 'ok' ? null : `SQLite: ${sqlite}`
  } finally {
    close()
  }
}
