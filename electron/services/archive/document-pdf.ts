import { Refusal, refuse } from '../../../shared/contract/fault.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { contextOfRevision } from '../../../shared/engine/revise.ts'
import type { DocumentState } from '../../../shared/engine/run.ts'
import { buildSheet } from '../../../shared/sheet/build.ts'
import type { Sheet } from '../../../shared/sheet/sheet.ts'
import { translated } from '../../../shared/sheet/signed.ts'
import type { Core } from '../core.ts'
import { contextOf, formIn, openRun } from '../form-context.ts'
import { documentOf } from '../projections/documents.ts'
import type { Session } from '../session.ts'
import { readBlob } from './blobs.ts'
import { printRendition } from './print.ts'
import { newestPrintJob, type PrintJob, printedOf, queueAgain } from './print-jobs.ts'
import { renditionAfter } from './rendition.ts'
import type { Print } from './typesetter.ts'

/** A document as a PDF: its newest sealed rendition, or a translation made for the reader. */
export async function documentPdf(
  core: Core,
  session: Session,
  { documentId, version, language }: Parsed<'document.pdf'>,
): Promise<Print> {
  const record = documentOf(core, documentId) ?? refuse('notFound', { params: { what: 'document' } })
  const job = newestPrintJob(core, documentId, version ?? record.version)
  if (!job) return refuse('notFound', { params: { what: 'version' } })
  try {
    const document = versionOf(core, record.runId, job)
    const foreign = language !== undefined && language !== document.language
    return foreign
      ? await core.typesetter().typeset(translation(core, session, record.runId, document, language), {
          createdAt: document.issuedAt,
        })
      : (keptPdf(core, job) ?? (await printRendition(core.typesetter(), renditionAfter(core, job))))
  } catch (error) {
    if (error instanceof Refusal) throw error
    return refuse('pdfFailed', { params: { reference: core.errors.add('document.pdf', error) } })
  }
}

function versionOf(core: Core, runId: string, { document, version }: PrintJob): DocumentState {
  const found = openRun(core, runId).run.documents.find(
    (one) => one.id === document && one.version === version,
  )
  return found ?? refuse('notFound', { params: { what: 'version' } })
}

/** The sealed PDF as it was printed. One that is gone or damaged is printed again from the record. */
function keptPdf(core: Core, job: PrintJob): Print | null {
  const printed = printedOf(core, job.seq)
  if (!printed) return null
  const bytes = readBlob(core.folder, core.vault, job.document, printed.blob)
  if (bytes) return { bytes, pages: printed.pages, missing: printed.missing }
  core.db.transaction(() => queueAgain(core, job.seq))
  core.prints.wake()
  return null
}

/** The same answers in another language, under the letterhead of their day. Nothing in it was signed. */
function translation(
  core: Core,
  session: Session,
  runId: string,
  document: DocumentState,
  language: Sheet['language'],
): Sheet {
  const { run, workflow } = openRun(core, runId)
  const form = formIn(workflow, document.form)
  const context = contextOfRevision(contextOf(core, session, run, document.issuedAt), document.id)
  const office = document.sheet.letterhead
  const { number, version, answers } = document
  return translated(buildSheet(form, answers, { ...context, office }, { language, number, version }))
}
