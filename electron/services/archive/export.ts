import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { refuse } from '../../../shared/contract/fault.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { RunState } from '../../../shared/engine/run.ts'
import { wordsIn } from '../../../shared/language/index.ts'
import { formWords } from '../../../shared/language/sheet-words.ts'
import type { DocumentLanguage } from '../../../shared/sheet/sheet.ts'
import { fileName } from '../../../shared/values/numbers.ts'
import { note } from '../accounts/audit.ts'
import { fitFolder } from '../backup/fit-folder.ts'
import type { Core } from '../core.ts'
import { openRun } from '../form-context.ts'
import { type DocumentRecord, documentsOfRun } from '../projections/documents.ts'
import { officeOf } from '../projections/office.ts'
import { meOf, type Session } from '../session.ts'
import { syncFolder, writeDurably } from '../storage/durable.ts'
import { complianceOf, printCompliance } from './compliance-pdf.ts'
import { documentPdf } from './document-pdf.ts'
import { type IndexEntry, indexPage } from './index-page.ts'

/**
 * 可读档案: a run as plain PDFs with an index page and the record as data, outside the sealed data folder, for the day this
 * program is gone. Only when the office has switched it on; the act is noted. Nothing that is there is written over, and
 * a folder has its name only when everything is in it.
 */
export async function exportRun(
  core: Core,
  session: Session,
  { runId, folder }: Parsed<'run.export'>,
): Promise<Output<'run.export'>> {
  const { settings, language } = officeOf(core) ?? refuse('notSetUp')
  if (!settings.readableArchive) refuse('archiveOff')
  const { run } = openRun(core, runId)
  const { place, part } = freshFolder(fitFolder(folder, core.folder), run.code, run.name)
  const job = core.work.of('export')
  try {
    const entries = await exportDocuments(core, session, part, run)
    await writePages(core, session, part, run, entries, language)
    job.settle()
    renameSync(part, place)
    syncFolder(dirname(place))
    core.db.transaction(() => note(core, 'exported', meOf(session).id, { runId, count: entries.length }))
    return { folder: place, files: entries.length + 3 }
  } finally {
    job.end()
    rmSync(part, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function exportDocuments(
  core: Core,
  session: Session,
  part: string,
  run: RunState,
): Promise<IndexEntry[]> {
  const job = core.work.of('export')
  const documents = documentsOfRun(core, run.id)
  const entries: IndexEntry[] = []
  for (const [index, document] of documents.entries()) {
    job.set(index / documents.length)
    // Papers that are kept are read without a pause; others who ask get their turn, whoever stops this among them.
    await nextTurn()
    entries.push(await exportDocument(core, session, part, document, run.name))
  }
  job.set(1)
  return entries
}

/** The sheet of clauses is printed last, when every document knows its pages. */
async function writePages(
  core: Core,
  session: Session,
  part: string,
  run: RunState,
  entries: readonly IndexEntry[],
  language: DocumentLanguage,
): Promise<void> {
  const compliance = complianceOf(core, session, run.id)
  const counted = new Map(entries.map(({ documentId, pages }) => [documentId, pages]))
  const { bytes, fileName: sheet } = await printCompliance(core, compliance, language, counted)
  writeDurably(join(part, sheet), bytes)
  writeDurably(join(part, 'index.html'), Buffer.from(indexPage({ ...compliance, entries, sheet, language })))
  const { code, name, client } = run
  const record = { archive: 1, code, name, client, documents: entries, compliance: compliance.rows }
  writeDurably(join(part, 'index.json'), Buffer.from(`${JSON.stringify(record, null, 2)}\n`))
}

async function exportDocument(
  core: Core,
  session: Session,
  place: string,
  document: DocumentRecord,
  runName: string,
): Promise<IndexEntry> {
  const { id, number, version, form, issuedAt, language, state, headline } = document
  const { bytes, pages } = await documentPdf(core, session, { documentId: id })
  const title = formWords(form, language).title
  const file = fileName([number, version > 1 ? `v${version}` : '', title, runName], 'pdf')
  writeDurably(join(place, file), bytes)
  const signed = wordsIn(language).screens.signing.states[state]
  return { documentId: id, number, version, title, headline, issuedAt, state: signed, pages, file }
}

/** A folder of its own; a second export stands beside the first. What is being written has a name that says so. */
function freshFolder(parent: string, code: string, name: string) {
  const taken = new Set(readdirSync(parent))
  const stem = fileName([code, name], '').replace(/\.$/, '')
  for (let copy = 1; ; copy += 1) {
    const own = copy === 1 ? stem : `${stem} (${copy})`
    if (taken.has(own) || taken.has(`${own}.part`)) continue
    const place = join(parent, own)
    mkdirSync(`${place}.part`, { mode: 0o700 })
    return { place, part: `${place}.part` }
  }
}
