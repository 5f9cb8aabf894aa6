import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MADE_BY, type Pages, REPORT_FILE, type Report, sha256Of } from './report.ts'
import { Told } from './told.ts'

/**
 * Writes the PDFs and the report. Only files that an earlier demo wrote, and nobody has changed since, are replaced;
 * when anything else stands in the way, nothing is written at all.
 */
export function writeOut(folder: string, { report, files }: Pages): void {
  const own = ownFiles(folder)
  const foreign = [...files.keys()].filter((name) => existsSync(join(folder, name)) && !own.includes(name))
  if (foreign.length > 0) throw inTheWay(folder, foreign)
  mkdirSync(folder, { recursive: true })
  for (const name of own) rmSync(join(folder, name))
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, REPORT_FILE), `${JSON.stringify(report, null, 2)}\n`)
}

/** Looked at before the story is played, so that nobody waits for a refusal. */
export function checkOut(folder: string): void {
  ownFiles(folder)
}

/** Files of the last demo in this folder that are as it left them. */
function ownFiles(folder: string): string[] {
  const path = join(folder, REPORT_FILE)
  if (!existsSync(path)) return []
  const report = readReport(path)
  if (!report) throw inTheWay(folder, [REPORT_FILE])
  const files = [...report.documents, ...(report.sheets ?? [])]
  return files.flatMap(({ file, sha256 }) => (isUntouched(folder, file, sha256) ? [file] : []))
}

function readReport(path: string): Report | null {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Partial<Report> | null
    return report?.made_by === MADE_BY && Array.isArray(report.documents) ? (report as Report) : null
  } catch {
    return null
  }
}

function isUntouched(folder: string, file: string, sha256: string): boolean {
  // A name with a separator is none that a demo wrote.
  if (typeof file !== 'string' || /[/\\]/.test(file)) return false
  const path = join(folder, file)
  return existsSync(path) && sha256Of(readFileSync(path)) === sha256
}

function inTheWay(folder: string, names: readonly string[]): Told {
  const list = names.map((name) => `  ${name}`).join('\n')
  return new Told(
    `${folder} holds files that no demo wrote, or that were changed since; nothing was written:\n${list}\nMove them away, or choose another folder with --out.`,
  )
}
