import { refuse } from '../../../shared/contract/fault.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { contextOfRevision, revisedAnswers } from '../../../shared/engine/revise.ts'
import { type DocumentState, newestOf, type RunState } from '../../../shared/engine/run.ts'
import { parseAnswers, withComputed } from '../../../shared/forms/check.ts'
import type { Answers, FormContext } from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import type { Problem } from '../../../shared/forms/problem.ts'
import { buildSheet } from '../../../shared/sheet/build.ts'
import type { Sheet } from '../../../shared/sheet/sheet.ts'
import { isSuperseded } from '../archive/typesetter.ts'
import type { Core } from '../core.ts'
import { copyInto } from '../drafts/copy.ts'
import { differences } from '../drafts/differences.ts'
import { addDraft, type DraftRecord, draftOf, keepDraft, markDiscarded } from '../drafts/draft-table.ts'
import { freshDraft } from '../drafts/fresh.ts'
import { contextOf, formIn, openRun } from '../form-context.ts'
import { documentOf, documentOfDraft } from '../projections/documents.ts'
import { runOf } from '../projections/runs.ts'
import type { HandlersOf } from './handlers.ts'
import { pdfOutput } from './pdf-output.ts'
import { draftSummary } from './views.ts'

type Names =
  | 'draft.open'
  | 'draft.get'
  | 'draft.checkpoint'
  | 'draft.discard'
  | 'draft.restore'
  | 'draft.preview'

export function draftHandlers(core: Core): HandlersOf<Names> {
  return {
    'draft.open': ({ draftId, runId, form: formId, brief, revises, copies }, session) => {
      refuseIssued(core, draftId)
      const known = draftOf(core, draftId)
      if (known) return sameDraft(core, known, runId, formId, revises)
      const { run, workflow } = openRun(core, runId)
      const form = formIn(workflow, formId)
      const context = contextOf(core, session, run)
      const earlier = revises === null ? null : revisable(run, formId, revises)
      const draft = earlier
        ? revisionDraft(earlier, context, draftId)
        : copied(core, form, freshDraft(form, context, draftId, brief), copies)
      addDraft(core, draft)
      return draftView(core, draft)
    },
    'draft.get': ({ draftId }) => draftView(core, openDraft(core, draftId)),
    'draft.checkpoint': ({ draftId, rev, answers, page }, session) => {
      const draft = openDraft(core, draftId)
      const { run, workflow } = openRun(core, draft.runId)
      const form = formIn(workflow, draft.form)
      const typed = parsed(form, answers)
      if (draft.rev !== rev) return faster(draft, typed)
      // The limit was for the first issue; a revision has none.
      const clock =
        draft.revises === null ? (form.clock?.(typed, contextOf(core, session, run)) ?? null) : null
      const next = { ...draft, rev: rev + 1, updatedAt: core.now(), page, clock, answers: typed }
      if (!keepDraft(core, next)) refuse('draftConflict')
      return { rev: next.rev, savedAt: next.updatedAt }
    },
    'draft.discard': ({ draftId }) => {
      const draft = writtenDraft(core, draftId)
      if (draft.discardedAt === null) markDiscarded(core, draftId, core.now())
      return {}
    },
    'draft.restore': ({ draftId }) => {
      writtenDraft(core, draftId)
      markDiscarded(core, draftId, null)
      return {}
    },
    'draft.preview': async ({ draftId, runId, form: formId, answers, language }, session) => {
      const { run, workflow } = openRun(core, runId)
      const form = formIn(workflow, formId)
      const context = contextOf(core, session, run)
      const sheet = previewSheet(
        form,
        parsed(form, answers),
        context,
        language,
        earlierOf(core, run, draftId),
      )
      try {
        const options = { lane: 'preview', key: draftId } as const
        return pdfOutput(await core.typesetter().typeset(sheet, { createdAt: context.now }, options))
      } catch (error) {
        if (isSuperseded(error)) return refuse('pdfSuperseded')
        return refuse('pdfFailed', { params: { reference: core.errors.add('draft.preview', error) } })
      }
    },
  }
}

/** Words of an earlier project's paper, where this one knows none; its dates, files and people are its own. */
function copied(core: Core, form: AnyForm, draft: DraftRecord, from: string | null): DraftRecord {
  if (from === null) return draft
  const record = documentOf(core, from)
  const source = record && core.run(record.runId)
  const document = source && newestOf(source, from)
  if (!document || document.form !== form.id) return refuse('notFound', { params: { what: 'document' } })
  const { answers, sources } = copyInto(form, draft, document)
  return { ...draft, answers, sources }
}

/** 修订 starts from what stands: nobody typed any of it here, and it came from nowhere else. */
function revisionDraft(earlier: DocumentState, context: FormContext, id: string): DraftRecord {
  return {
    id,
    runId: context.run.id,
    form: earlier.form,
    revises: earlier.id,
    rev: 0,
    openedAt: context.now,
    updatedAt: context.now,
    page: null,
    clock: null,
    discardedAt: null,
    issuedAt: null,
    answers: earlier.answers,
    sources: {},
  }
}

function revisable(run: RunState, form: string, documentId: string): DocumentState {
  const document = newestOf(run, documentId)
  if (!document || document.form !== form) return refuse('notFound', { params: { what: 'document' } })
  if (document.state === 'voided') refuse('documentVoided', { params: { number: document.number } })
  return document
}

function earlierOf(core: Core, run: RunState, draftId: string): DocumentState | null {
  const revises = draftOf(core, draftId)?.revises
  return revises ? newestOf(run, revises) : null
}

function previewSheet(
  form: AnyForm,
  typed: Answers,
  context: FormContext,
  language: Sheet['language'],
  earlier: DocumentState | null,
): Sheet {
  const beside = earlier ? contextOfRevision(context, earlier.id) : context
  const answers = earlier ? revisedAnswers(form, typed, earlier.answers) : typed
  const version = (earlier?.version ?? 0) + 1
  const computed = withComputed(form, answers, beside)
  return buildSheet(form, computed, beside, { language, number: null, version })
}

/** Asked twice with one id: the draft that is there, if it is the one meant. */
function sameDraft(
  core: Core,
  draft: DraftRecord,
  runId: string,
  form: string,
  revises: string | null,
): Output<'draft.open'> {
  if (draft.runId !== runId || draft.form !== form || draft.revises !== revises)
    refuse('badInput', { params: { path: 'draftId' } })
  if (draft.discardedAt !== null) refuse('notFound', { params: { what: 'draft' } })
  return draftView(core, draft)
}

function refuseIssued(core: Core, draftId: string): void {
  const document = documentOfDraft(core, draftId)
  if (document) refuse('draftIssued', { params: { number: document.number } })
}

/** A draft that is not issued; it may lie in the trash. */
function writtenDraft(core: Core, draftId: string): DraftRecord {
  refuseIssued(core, draftId)
  return draftOf(core, draftId) ?? refuse('notFound', { params: { what: 'draft' } })
}

function openDraft(core: Core, draftId: string): DraftRecord {
  const draft = writtenDraft(core, draftId)
  return draft.discardedAt === null ? draft : refuse('notFound', { params: { what: 'draft' } })
}

function parsed(form: AnyForm, answers: unknown): Answers {
  const result = parseAnswers(form, answers)
  return result.ok ? result.answers : refuse('problems', { problems: result.problems.map(copyProblem) })
}

const copyProblem = (one: Problem) => ({ ...one, at: [...one.at] })

/**
 * Another window was faster. Where both hold the same there is nothing to decide: that is a resend whose reply was
 * lost. Otherwise nothing is overwritten and every field that differs is named.
 */
function faster(draft: DraftRecord, typed: Answers): Output<'draft.checkpoint'> {
  const differs = differences(typed, draft.answers)
  if (differs.length > 0) refuse('draftConflict', { params: { rev: draft.rev }, differs })
  return { rev: draft.rev, savedAt: draft.updatedAt }
}

function draftView(core: Core, draft: DraftRecord): Output<'draft.get'> {
  const workflow = runOf(core, draft.runId)?.workflow ?? ''
  const { rev, page, answers, sources } = draft
  return {
    ...draftSummary(draft, workflow),
    rev,
    page,
    answers,
    sources: sources as Output<'draft.get'>['sources'],
  }
}
