import { z } from 'zod'
import { cleanText } from '../../values/fold.ts'
import { problem } from '../problem.ts'
import { type FieldRules, isBlank, type Kind, line } from './kind.ts'

export interface TextSpec extends FieldRules {
  readonly kind: 'text'
  /** Longest finished text in characters as people count them; 200 unless said. */
  readonly max?: number
}

const SHORT = 200
/** A draft may hold more than a finished answer, so that nothing pasted is cut off. */
const DRAFT_LIMIT = 20_000

export const textKind: Kind<'text', TextSpec, string> = {
  id: 'text',
  empty: () => null,
  isEmpty: isBlank,
  draft: () => z.string().max(DRAFT_LIMIT).transform(cleanText).nullable(),
  check: (value, spec, at) => tooLong(value, spec.max ?? SHORT, at),
  print: (value) => line((value ?? '').trim()),
}

export interface LongTextSpec extends FieldRules {
  readonly kind: 'longText'
  readonly max?: number
}

const LONG = 20_000
const LONG_DRAFT_LIMIT = 200_000

export const longTextKind: Kind<'longText', LongTextSpec, string> = {
  id: 'longText',
  empty: () => null,
  isEmpty: isBlank,
  draft: () => z.string().max(LONG_DRAFT_LIMIT).transform(cleanText).nullable(),
  check: (value, spec, at) => tooLong(value, spec.max ?? LONG, at),
  print: (value) => ({ as: 'paragraph', text: (value ?? '').trim() }),
}

function tooLong(value: string, max: number, at: readonly (string | number)[]) {
  const length = Array.from(value.trim()).length
  return length > max ? [problem(at, 'tooLong', { max, length })] : []
}
