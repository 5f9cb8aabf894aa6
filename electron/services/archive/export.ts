import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../../../shared/contract/fault.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { wordsIn } from '../../../shared/language/index.ts'
import { formWords } from '../../../shared/language/sheet-words.ts'
import { fileName } from '../../../shared/values/numbers.ts'
import { note } from '../accounts/audit.ts'
import { fitFolder } from '../backup/fit-folder.ts'
import type { Core } from '../core.ts'
import { openRun } from '../form-context.ts'
import { type DocumentRecord, documentsOfRun } from '../projections/documents.ts'
import { officeOf } from '../projections/office.ts'
import { meOf, type Session } from '../session.ts'
import { writeDurably } from '../storage/durable.ts'
import { complianceOf, compliancePdf } from './compliance-pdf.ts'
import { documentPdf } from './document-pdf.ts'
import { type IndexEntry, indexPage } from './index-page.ts'

/**
 * 可读档案: a run as plain PDFs with an index page and the record as data, outside the sealed data folder, for the day this
 * program is gone. Only when the office has switched it on; the act is noted. Nothing that is there is written over.
 */
export async function exportRun(
  core: Core,
  session: Session,
  { runId, folder }: Parsed<'run.export'>,
): Promise<Output<'run.export'>> {
  const { settings, language } = officeOf(core) ?? refuse('notSetUp')
  if (!settings.readableArchive) refuse('archiveOff')
  const { run } = openRun(core, runId)
  const place = freshFolder(fitFolder(folder, core.folder), run.code, run.name)
  const entries: IndexEntry[] = []
  for (const document of documentsOfRun(core, runId))
    entries.push(await exportDocument(core, session, place, document, run.name))
  // Printed last, when every document knows its pages.
  const { bytes, fileName: sheet } = await compliancePdf(core, session, { runId, language })
  writeDurably(join(place, sheet), bytes)
  const compliance = complianceOf(core, session, runId)
  const page = indexPage({ ...compliance, entries, sheet, language })
  writeDurably(join(place, 'index.html'), Buffer.from(page))
  const { code, name, client } = run
  const { rows } = compliance
  const record = { archive: 1, code, name, client, documents: entries, compliance: rows }
  writeDurably(join(place, 'index.json'), Buffer.from(`${JSON.stringify(record, null, 2)}\n`))
  core.db.transaction(() => note(core, 'exported', meOf(session).id, { runId, count: entries.length }))
  return { folder: place, files: entries.length + 3 }
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

/** A folder of its own; a second export stands beside the first. */
function freshFolder(parent: string, code: string, name: string): string {
  const taken = new Set(readdirSync(parent))
  const stem = fileName([code, name], '').replace(/\.$/, '')
  for (let copy = 1; ; copy += 1) {
    const own = copy === 1 ? stem : `${stem} (${copy})`
    if (taken.has(own)) continue
    mkdirSync(join(parent, own), { mode: 0o700 })
    return join(parent, own)
  }
}
