import type { DOCUMENT_COLUMNS } from '../../../shared/contract/documents.ts'
import { Refusal, refuse } from '../../../shared/contract/fault.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { decideSubmit } from '../../../shared/engine/decide.ts'
import { newestOf, type RunState } from '../../../shared/engine/run.ts'
import { formWords } from '../../../shared/language/sheet-words.ts'
import { fileName } from '../../../shared/values/numbers.ts'
import { noteSeen } from '../accounts/index.ts'
import { documentPdf } from '../archive/document-pdf.ts'
import { renditionNow } from '../archive/rendition.ts'
import type { Core } from '../core.ts'
import { draftOf, markIssued } from '../drafts/draft-table.ts'
import { contextOf, formIn, openRun } from '../form-context.ts'
import { assertPictures } from '../pictures/assert.ts'
import { countOf, documentCounter } from '../projections/counters.ts'
import { type DocumentRecord, documentCount, documentOf, documentsOf } from '../projections/documents.ts'
import { zoneOf } from '../projections/office.ts'
import { runOf } from '../projections/runs.ts'
import { type Key, windowOf } from '../projections/sorted.ts'
import { meOf } from '../session.ts'
import { SealBroken } from '../storage/errors.ts'
import type { HandlersOf } from './handlers.ts'
import { pdfOutput } from './pdf-output.ts'
import { documentSummary } from './views.ts'

type Names = 'form.submit' | 'document.list' | 'document.get' | 'document.pdf'

export function documentHandlers(core: Core): HandlersOf<Names> {
  return {
    'form.submit': (command, session) => {
      const { run, workflow } = openRun(core, command.runId)
      assertDraft(core, run, command)
      assertPictures(core, formIn(workflow, command.form), command.answers)
      const decision = decideSubmit(workflow, run, command, {
        documentId: core.ids.next(),
        numbered: (prefix, day) => countOf(core, 'document', documentCounter(prefix, day)),
        context: contextOf(core, session, run),
      })
      if (!decision.ok) throw new Refusal(decision.fault)
      const [event] = core.record(run.id, decision.events, meOf(session).id)
      if (event?.type !== 'form.submitted') throw new Error('a submission without its event')
      const { documentId, number, version } = event.body
      markIssued(core, command.draftId, event.at)
      return { documentId, number, version, runVersion: event.version, issuedAt: event.at }
    },
    'document.list': (input) => ({
      total: documentCount(core),
      documents: documentsIn(core, input).map((document) => ({
        ...documentSummary(document),
        ...namesOf(core, document),
      })),
    }),
    'document.get': ({ documentId }) => {
      const record = found(core, documentId)
      const { run } = openRun(core, record.runId)
      const document = newestOf(run, documentId) ?? lost()
      const sheet = renditionNow(run.workflow, run.id, document, zoneOf(core) ?? 'UTC')
      const title = formWords(record.form, record.language).title
      const name = fileName([record.number, title, run.name], 'pdf')
      noteSeen(core, 'viewed', run.id, documentId)
      return { document: documentSummary(record), runName: run.name, sheet, fileName: name }
    },
    'document.pdf': async (input, session) => {
      const { runId } = found(core, input.documentId)
      const print = await documentPdf(core, session, input)
      noteSeen(core, 'printed', runId, input.documentId)
      return pdfOutput(print)
    },
  }
}

type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number]

const DOCUMENT_KEYS: { readonly [C in DocumentColumn]: (core: Core, document: DocumentRecord) => Key } = {
  paper: (_core, { headline, form }) => headline || form,
  number: (_core, { number }) => number,
  project: (core, document) => namesOf(core, document).runName,
  issued: (_core, { issuedAt }) => Date.parse(issuedAt),
  state: (_core, { state }) => state,
}

function documentsIn(
  core: Core,
  { offset, count, sort }: Parsed<'document.list'>,
): readonly DocumentRecord[] {
  if (sort === null) return documentsOf(core, offset, count)
  const all = documentsOf(core, 0, -1)
  return windowOf(all, { offset, count, down: sort.down }, (one) => DOCUMENT_KEYS[sort.by](core, one))
}

/** A draft kept here belongs to its run and form; one that was never kept here is the caller's own id. */
function assertDraft(core: Core, run: RunState, { draftId, form, revises }: Parsed<'form.submit'>): void {
  const draft = draftOf(core, draftId)
  if (!draft) return
  if (draft.runId !== run.id || draft.form !== form) refuse('badInput', { params: { path: 'draftId' } })
  if (draft.revises !== revises) refuse('badInput', { params: { path: 'revises' } })
}

/** The tables know it and the journal does not. */
function lost(): never {
  throw new SealBroken('event')
}

function found(core: Core, documentId: string): DocumentRecord {
  return documentOf(core, documentId) ?? refuse('notFound', { params: { what: 'document' } })
}

function namesOf(core: Core, document: DocumentRecord): { runName: string; client: string } {
  const run = runOf(core, document.runId)
  return { runName: run?.name ?? '', client: run?.client.name ?? '' }
}
