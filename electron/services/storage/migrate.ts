import { createHash } from 'node:crypto'
import { APPLICATION_ID, type Database } from './database.ts'
import { OpenRefused } from './errors.ts'
import { MIGRATIONS, type Migration } from './migrations/index.ts'

const FAR = 1_000_000

const APPLIED = `create table if not exists migration (
  id integer primary key,
  hash text not null
) strict`

/**
 * Brings the record file to this program's shape, each step in a transaction of its own. `backUp` is awaited before
 * the first step of a file that already holds something. Throws OpenRefused for a file of a newer program, and for
 * one that went through a step with this number but another content.
 */
export async function migrate(
  db: Database,
  backUp: () => Promise<unknown>,
  steps: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  const version = userVersion(db)
  const newest = steps.at(-1)?.id ?? 0
  // No program is so far ahead: that number was damaged, not written.
  if (version < 0 || version > newest + FAR) throw new OpenRefused('damaged')
  if (version > newest)
    throw new OpenRefused('newerVersion', { found: String(version), known: String(newest) })
  if (version > 0) assertUnchanged(db, steps)
  const due = steps.filter((step) => step.id > version)
  if (due.length === 0) return
  if (version > 0) await backUp()
  for (const step of due) apply(db, step)
}

function userVersion(db: Database): number {
  return Number(db.get('pragma user_version')?.['user_version'])
}

function assertUnchanged(db: Database, steps: readonly Migration[]): void {
  for (const { id, hash } of db.all<{ id: number; hash: string }>(
    'select id, hash from migration order by id',
  )) {
    const step = steps.find((one) => one.id === id)
    if (!step || hashOf(step) !== hash) throw new OpenRefused('migrationChanged', { id: String(id) })
  }
}

function apply(db: Database, step: Migration): void {
  db.transaction(() => {
    db.exec(APPLIED)
    db.exec(step.sql)
    db.run('insert into migration (id, hash) values (?, ?)', step.id, hashOf(step))
    db.exec(`pragma application_id = ${APPLICATION_ID}`)
    db.exec(`pragma user_version = ${step.id}`)
  })
}

function hashOf(step: Migration): string {
  return createHash('sha256').update(step.sql).digest('hex')
}
