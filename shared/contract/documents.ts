import { z } from 'zod'
import type { Sheet } from '../sheet/sheet.ts'
import { command, query } from './call.ts'
import * as s from './shapes.ts'

export const DOCUMENT_COLUMNS = ['paper', 'number', 'project', 'issued', 'state'] as const

export const documentCalls = {
  /**
   * Issues a form: checked as final, numbered, frozen as a sheet, queued for print, all in one transaction.
   * `expectedVersion` is the run's version the writer saw.
   */
  'form.submit': command(
    'staff',
    {
      runId: s.id,
      expectedVersion: z.number().int().min(0),
      draftId: s.id,
      /** The document this becomes the next version of; null for a new one. */
      revises: s.id.nullable(),
      form: z.string().max(40),
      answers: s.answers,
      language: s.language,
    },
    z.object({
      documentId: s.id,
      number: z.string(),
      version: z.number().int(),
      runVersion: z.number().int(),
      issuedAt: s.instant,
    }),
  ),
  'document.list': query(
    'staff',
    z.strictObject({ ...s.page, sort: s.sorted(DOCUMENT_COLUMNS) }),
    z.object({
      total: z.number().int(),
      documents: z.array(s.documentSummary.extend({ runName: z.string(), client: z.string() })),
    }),
  ),
  'document.get': query(
    'staff',
    z.strictObject({ documentId: s.id }),
    z.object({
      document: s.documentSummary,
      runName: z.string(),
      sheet: z.json() as unknown as z.ZodType<Sheet>,
      fileName: z.string(),
    }),
  ),
  /**
   * The newest sealed rendition, of the newest version unless one is named. In another language than the one that was
   * signed it is a translation: marked 译本，未签署, without signatures, and kept nowhere.
   */
  'document.pdf': query(
    'staff',
    z.strictObject({
      documentId: s.id,
      version: z.number().int().min(1).optional(),
      language: s.language.optional(),
    }),
    s.pdf,
  ),
}
