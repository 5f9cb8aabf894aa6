import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCopy } from '../../storage/backup.ts'
import {
  type FakeClock,
  fakeClock,
  fakeWatch,
  issueContact,
  officeWithRun,
  openOffice,
  type TestOffice,
  until,
} from '../../test-support/office.ts'

/** A set-up office with a printed document, whose own backups come only when its watch is moved. */
export async function officeWithPaper(clock: FakeClock = fakeClock(), folder?: string) {
  const watch = fakeWatch()
  const place = folder === undefined ? {} : { dataFolder: folder }
  const { office, runId } = await officeWithRun({ clock, watch, ...place })
  const { documentId } = await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  await until(async () => blobsIn(office.folder).length > 0)
  return { office, runId, documentId, watch }
}

export const blobsIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(join(folder, 'blobs')).filter((name) => name.endsWith('.bin'))
  } catch {
    return []
  }
}

/** Another opening of a folder, its watch standing still. */
export const reopened = (folder: string, clock: FakeClock = fakeClock()): Promise<TestOffice> =>
  openOffice({ dataFolder: folder, clock, watch: fakeWatch() })

/** Every row of every table and every paper as one text, to compare two closed offices by. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const db = openCopy(join(folder, 'office.db'))
  try {
    const names = db.all<{ name: string }>(
      "select name from sqlite_schema where type = 'table' order by name",
    )
    const tables = names.map(({ name }) => [
      name,
      digest(db.all(`select * from "${name}"`).map(lineOf).sort().join('\n')),
    ])
    const blobs = blobsIn(folder).map((name) => [name, digest(readFileSync(join(folder, 'blobs', name)))])
    return Object.fromEntries([...tables, ...blobs])
  } finally {
    db.close()
  }
}

const lineOf = (row: object): string =>
  JSON.stringify(row, (_key, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  )

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')
