import { z } from 'zod'
import { problem } from '../problem.ts'
import { type FieldRules, isEmptyList, type Kind, line } from './kind.ts'

/** Files kept with the record, each named by the SHA-256 of its bytes. */
export interface AttachmentSpec extends FieldRules {
  readonly kind: 'attachment'
  readonly max?: number
}
export type AttachmentValue = { readonly name: string; readonly size: number; readonly hash: string }

const file = z
  .strictObject({
    name: z.string().min(1).max(200),
    size: z.number().int().min(0),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly()

export const attachmentKind: Kind<'attachment', AttachmentSpec, readonly AttachmentValue[]> = {
  id: 'attachment',
  empty: () => null,
  isEmpty: isEmptyList,
  draft: () => z.array(file).max(100).readonly().nullable(),
  check: (value, spec, at) =>
    value.length > (spec.max ?? 100) ? [problem(at, 'tooManyRows', { max: spec.max ?? 100 })] : [],
  print: (value) => line((value ?? []).map((one) => one.name).join('、')),
}
