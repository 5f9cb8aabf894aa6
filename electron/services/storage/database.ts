import { constants, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { OfficeInUse, OpenRefused } from './errors.ts'
import { assertPragmas, assertSqlite, BUSY_MILLISECONDS, setPragmas } from './pragmas.ts'
import { sqliteTrouble } from './sqlite-fault.ts'

export type Cell = string | number | bigint | null | Uint8Array
export type Row = Record<string, Cell>

/** The one connection to the office's records. Everything is synchronous, so a transaction cannot interleave. */
export interface Database {
  readonly run: (sql: string, ...values: readonly SQLInputValue[]) => number
  readonly get: <R = Row>(sql: string, ...values: readonly SQLInputValue[]) => R | undefined
  readonly all: <R = Row>(sql: string, ...values: readonly SQLInputValue[]) => R[]
  readonly exec: (sql: string) => void
  /** All of it or nothing; returns only after COMMIT did. Does not nest. */
  readonly transaction: <T>(work: () => T) => T
  readonly raw: DatabaseSync
  readonly close: () => void
}

/** Marks the file as ours ("QC01"), so that no other program's database is ever migrated. */
export const APPLICATION_ID = 0x51433031

/**
 * Opens (or creates) the record file and holds it alone.
 * Throws OfficeInUse when another process has it, OpenRefused for anything that makes writing unsafe.
 */
export function openDatabase(path: string): Database {
  const raw = new DatabaseSync(path, { timeout: BUSY_MILLISECONDS, enableForeignKeyConstraints: true })
  try {
    assertSqlite(raw)
    setPragmas(raw)
    raw.exec('begin immediate; commit')
    assertPragmas(raw)
    assertOurs(raw)
    assertWhole(raw)
    denyAttach(raw)
  } catch (error) {
    raw.close()
    throw asRefusal(error)
  }
  return wrap(raw)
}

function asRefusal(error: unknown): unknown {
  const trouble = sqliteTrouble(error)
  if (trouble === 'busy') return new OfficeInUse()
  return trouble === 'corrupt' ? new OpenRefused('damaged') : error
}

function assertOurs(raw: DatabaseSync): void {
  const application = raw.prepare('pragma application_id').get()?.['application_id']
  const empty = raw.prepare('select count(*) as tables from sqlite_schema').get()?.['tables'] === 0
  if (application !== APPLICATION_ID && !(empty && application === 0)) throw new OpenRefused('notAnOffice')
}

function assertWhole(raw: DatabaseSync): void {
  const answer = String(raw.prepare('pragma quick_check').get()?.['quick_check'])
  if (answer !== 'ok') throw new OpenRefused('damaged', { detail: answer.slice(0, 200) })
}

/** Nothing in the program attaches another file; a planted trigger or view must not either. */
function denyAttach(raw: DatabaseSync): void {
  raw.setAuthorizer((action) =>
    action === constants.SQLITE_ATTACH ? constants.SQLITE_DENY : constants.SQLITE_OK,
  )
}

function wrap(raw: DatabaseSync): Database {
  const statements = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql)
    if (known) return known
    const fresh = raw.prepare(sql)
    statements.set(sql, fresh)
    return fresh
  }
  return {
    run: (sql, ...values) => Number(prepared(sql).run(...values).changes),
    get: <R>(sql: string, ...values: readonly SQLInputValue[]) =>
      prepared(sql).get(...values) as R | undefined,
    all: <R>(sql: string, ...values: readonly SQLInputValue[]) => prepared(sql).all(...values) as R[],
    exec: (sql) => raw.exec(sql),
    transaction: (work) => transaction(raw, work),
    raw,
    close: () => {
      statements.clear()
      raw.close()
    },
  }
}

function transaction<T>(raw: DatabaseSync, work: () => T): T {
  raw.exec('begin immediate')
  try {
    const result = work()
    raw.exec('commit')
    return result
  } catch (error) {
    // A full disk or an I/O error may have rolled back by itself already.
    if (raw.isTransaction) raw.exec('rollback')
    throw error
  }
}
