import { z } from 'zod'
import { command, query } from './call.ts'
import * as s from './shapes.ts'

export const draftCalls = {
  /** Opens a form: prefilled answers with their sources. The screen chooses the id, so that asking twice opens one. */
  'draft.open': command(
    'staff',
    {
      draftId: s.id,
      runId: s.id,
      form: z.string().max(40),
      brief: z.boolean(),
      /** The issued document this draft will become the next version of (修订); null for a new one. */
      revises: s.id.nullable(),
      /** A document of the same form, of whatever run, whose words are taken over where this run knows none. */
      copies: s.id.nullable().default(null),
    },
    s.draft,
  ),
  'draft.get': query('staff', z.strictObject({ draftId: s.id }), s.draft),
  /**
   * Keeps what has been typed. `rev` is the revision this writer last knew; when somebody else's window was faster
   * the reply is `draftConflict` with the fields that differ, and nothing is overwritten.
   */
  'draft.checkpoint': command(
    'staff',
    { draftId: s.id, rev: z.number().int().min(0), answers: s.answers, page: z.string().max(40).nullable() },
    z.object({ rev: z.number().int(), savedAt: s.instant }),
  ),
  /** To the trash; `draft.restore` takes it back. */
  'draft.discard': command('staff', { draftId: s.id }, z.object({})),
  'draft.restore': command('staff', { draftId: s.id }, z.object({})),
  /** The page as it would print now, marked as a draft. A newer preview of the same draft supersedes a waiting one. */
  'draft.preview': query(
    'staff',
    z.strictObject({
      draftId: s.id,
      runId: s.id,
      form: z.string().max(40),
      answers: s.answers,
      language: s.language,
    }),
    s.pdf,
  ),
}
