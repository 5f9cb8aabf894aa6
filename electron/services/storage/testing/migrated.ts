import { join } from 'node:path'
import { discard, temporaryFolder } from '../../test-support/office.ts'
import { type Database, openDatabase } from '../database.ts'
import { migrate } from '../migrate.ts'
import { MIGRATIONS } from '../migrations/index.ts'

/** A fresh record file brought up to one step, for that step's test. */
export async function migratedTo(id: number, work: (db: Database) => void): Promise<void> {
  const folder = temporaryFolder()
  const db = openDatabase(join(folder, 'office.db'))
  try {
    const steps = MIGRATIONS.filter((step) => step.id <= id)
    await migrate(db, async () => {}, steps)
    work(db)
  } finally {
    db.close()
    discard(folder)
  }
}

export function tablesOf(db: Database): readonly unknown[] {
  return db.all("select name from sqlite_schema where type = 'table' order by name").map((row) => row['name'])
}
