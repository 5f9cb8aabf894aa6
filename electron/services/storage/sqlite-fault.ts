/** Primary result codes of SQLite that need an answer of their own. */
const BUSY = 5
const IOERR = 10
const CORRUPT = 11
const FULL = 13
const NOTADB = 26

export type SqliteTrouble = 'busy' | 'full' | 'ioError' | 'corrupt'

const TROUBLES = new Map<number, SqliteTrouble>([
  [BUSY, 'busy'],
  [IOERR, 'ioError'],
  [CORRUPT, 'corrupt'],
  [FULL, 'full'],
  [NOTADB, 'corrupt'],
])

/** What kind of trouble an error of node:sqlite is; null for anything else. The low byte is the primary code. */
export function sqliteTrouble(error: unknown): SqliteTrouble | null {
  const { code, errcode } = (error ?? {}) as { code?: unknown; errcode?: unknown }
  if (code !== 'ERR_SQLITE_ERROR' || typeof errcode !== 'number') return null
  return TROUBLES.get(errcode & 0xff) ?? null
}
