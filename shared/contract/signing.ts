import { z } from 'zod'
import { PARTIES } from '../signing/plan.ts'
import { methodSchema } from '../signing/signer.ts'
import { pin } from './accounts.ts'
import { command, query, verified } from './call.ts'
import * as s from './shapes.ts'

/** 20 MiB as base64. */
export const MOST_ATTACHED = 20 * 1024 * 1024
const MOST_BASE64 = Math.ceil(MOST_ATTACHED / 3) * 4

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const reason = z.string().trim().min(5).max(500)

/** Who is about to sign, with what proves it: their PIN, or for a guest the PIN of the member of staff who vouches. */
export const signerInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('staff'), personId: s.id, pin, deputyFor: s.id.nullable() }),
  z.strictObject({
    kind: z.literal('guest'),
    name: z.string().trim().min(1).max(60),
    title: z.string().trim().max(60),
    org: z.string().trim().max(100),
    witness: z.strictObject({ personId: s.id, pin }),
  }),
])

export const signaturePlace = z.object({
  key: z.string(),
  party: z.enum(PARTIES),
  role: z.string().nullable(),
  several: z.boolean(),
  state: z.enum(['signed', 'open', 'waiting']),
  /** How many signatures complete it, and whose are missing (staff only). */
  needed: z.number().int(),
  missing: z.array(z.string()),
  /** Since when an open place waits for its signer. */
  since: s.instant.nullable(),
  /** Keys of places that come first. */
  waitsFor: z.array(z.string()),
  by: z.array(
    z.object({
      name: z.string(),
      title: z.string(),
      at: s.instant,
      method: z.string(),
      deputyFor: z.string().nullable(),
    }),
  ),
  /** Members of staff who may sign here now, deputies with whom they stand in for. */
  may: z.array(z.object({ personId: s.id, name: z.string(), deputyFor: s.id.nullable() })),
})

export const signingCalls = {
  /** Where a document stands: its places to sign, the hash a signature must carry back, what happened to it. */
  'sign.places': query(
    'staff',
    z.strictObject({ documentId: s.id }),
    z.object({
      documentId: s.id,
      version: z.number().int(),
      state: s.documentState,
      hash,
      places: z.array(signaturePlace),
      /** Newest reason when returned or voided. */
      reason: z.string().nullable(),
      returnedBy: z.string().nullable(),
      canAcceptSilence: z.boolean(),
    }),
  ),
  /** Binds a signature to exactly the words shown: `hash` must be the one of the frozen sheet (`hashMismatch`). */
  'form.sign': verified(
    'staff',
    {
      documentId: s.id,
      version: z.number().int().min(1),
      place: z.string().max(60),
      hash,
      signer: signerInput,
      how: methodSchema,
    },
    z.object({ runVersion: z.number().int(), signedAt: s.instant }),
  ),
  /** Back to the writer with a reason; signatures on this version stay in history and print nowhere. */
  'form.return': verified(
    'staff',
    {
      documentId: s.id,
      version: z.number().int().min(1),
      place: z.string().max(60),
      signer: signerInput,
      reason,
    },
    z.object({ runVersion: z.number().int() }),
  ),
  /** A signer says no. The record stays as it is, with the reason. */
  'form.decline': verified(
    'staff',
    {
      documentId: s.id,
      version: z.number().int().min(1),
      place: z.string().max(60),
      signer: signerInput,
      reason,
    },
    z.object({ runVersion: z.number().int() }),
  ),
  /** An issued document is never deleted: it is voided, with a reason that prints. */
  'document.void': command(
    'staff',
    { documentId: s.id, expectedVersion: z.number().int().min(0), reason },
    z.object({ runVersion: z.number().int() }),
  ),
  /**
   * 视为确认: only after the reply time has passed unsigned, and only with the written agreement that allows it
   * attached (民法典 §140).
   */
  'document.acceptSilence': command(
    'staff',
    { documentId: s.id, expectedVersion: z.number().int().min(0), agreement: hash },
    z.object({ runVersion: z.number().int() }),
  ),
  /** Who has not signed, since when, longest first; over all runs. */
  'sign.board': query(
    'staff',
    z.strictObject(s.page),
    z.object({
      total: z.number().int(),
      waiting: z.array(
        z.object({
          documentId: s.id,
          runId: s.id,
          number: z.string(),
          form: z.string(),
          headline: z.string(),
          runName: z.string(),
          place: z.string(),
          party: z.enum(PARTIES),
          who: z.array(z.string()),
          since: s.instant,
        }),
      ),
    }),
  ),
  'attachment.add': command(
    'staff',
    // The content is checked where it is decoded: a pattern over 27 million characters exhausts the regex engine.
    {
      name: z.string().trim().min(1).max(200),
      base64: z.string().max(MOST_BASE64),
      /** It is to stand on paper as a photograph; what cannot is refused here (`pictureUnfit`). */
      picture: z.boolean().default(false),
    },
    z.object({ hash, size: z.number().int() }),
  ),
  'attachment.get': query(
    'staff',
    z.strictObject({ hash }),
    z.object({ name: z.string(), base64: z.string() }),
  ),
  /** What happened to a document or run: who, when, what, why; readable for ever. */
  'history.list': query(
    'staff',
    z.strictObject({ runId: s.id, documentId: s.id.nullable(), ...s.page }),
    z.object({
      total: z.number().int(),
      entries: z.array(
        z.object({
          seq: z.number().int(),
          type: z.string(),
          at: s.instant,
          by: z.string(),
          number: z.string().nullable(),
          version: z.number().int().nullable(),
          place: z.string().nullable(),
          who: z.string().nullable(),
          reason: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** Discarded drafts, newest first; `draft.restore` takes one back. */
  'trash.list': query(
    'staff',
    z.strictObject(s.page),
    z.object({
      total: z.number().int(),
      drafts: z.array(s.draftSummary.extend({ runName: z.string(), discardedAt: s.instant })),
    }),
  ),
}
