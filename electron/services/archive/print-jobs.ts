import type { RecordParts } from '../projections/parts.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'

/**
 * Renditions still to be printed, and where the printed ones lie: one for each event that changes how a document
 * prints. A job ends only by being printed.
 */
export interface PrintJob {
  /** Station sequence of the event. */
  readonly seq: number
  readonly document: string
  readonly version: number
  readonly attempts: number
}

export interface Printed {
  readonly blob: string
  readonly pages: number
  readonly missing: readonly string[]
}

interface Row {
  readonly blob: string | null
  readonly pages: number | null
  readonly missing: Uint8Array | null
}

const JOB = 'select seq, document, version, attempts from print_job'

export function addPrintJob(
  { db }: RecordParts,
  { id, version }: { readonly id: string; readonly version: number },
  seq: number,
): void {
  db.run('insert or ignore into print_job (seq, document, version) values (?, ?, ?)', seq, id, version)
}

export function nextPrintJob({ db }: RecordParts): PrintJob | null {
  return db.get<PrintJob>(`${JOB} where blob is null order by attempts, seq limit 1`) ?? null
}

/** The newest rendition of a version. */
export function newestPrintJob({ db }: RecordParts, document: string, version: number): PrintJob | null {
  const sql = `${JOB} where document = ? and version = ? order by seq desc limit 1`
  return db.get<PrintJob>(sql, document, version) ?? null
}

export function printedOf({ db, vault }: RecordParts, seq: number): Printed | null {
  const row = db.get<Row>('select blob, pages, missing from print_job where seq = ?', seq)
  if (!row || row.blob === null || row.missing === null) return null
  const missing = openJson<string[]>(vault, 'print_job', String(seq), 0, row.missing)
  return { blob: row.blob, pages: row.pages ?? 0, missing }
}

export function markPrinted({ db, vault }: RecordParts, seq: number, printed: Printed): void {
  db.run(
    'update print_job set blob = ?, pages = ?, missing = ? where seq = ?',
    printed.blob,
    printed.pages,
    sealJson(vault, 'print_job', String(seq), 0, printed.missing),
    seq,
  )
}

export function markFailed({ db }: RecordParts, seq: number): void {
  db.run('update print_job set attempts = attempts + 1 where seq = ?', seq)
}

/** The file is gone or damaged: print it again. */
export function queueAgain({ db }: RecordParts, seq: number): void {
  db.run('update print_job set blob = null, pages = null, missing = null where seq = ?', seq)
}
