import type { Json, JsonObject } from '../values/json.ts'
import type { FormContext } from './context.ts'

/** Where a value came from when nobody typed it here; shown as the source chip. Words: `language/…/sources.ts`. */
export const SOURCE_CODES = [
  'run',
  'client',
  'me',
  'people',
  'document',
  'template',
  'rule',
  'default',
] as const
export type SourceCode = (typeof SOURCE_CODES)[number]

export interface Source {
  readonly code: SourceCode
  /** Number of the document it was taken from, when `code` is `document`; name of the template when it is one. */
  readonly number?: string
  readonly documentId?: string
}

export interface Prefilled {
  readonly value: Json
  readonly source: Source
}

/**
 * What a field starts with, or undefined. A pure reading of earlier facts: evaluated when the draft is opened and
 * again for 恢复 (restore) when it was overridden.
 */
export type Prefill = (context: FormContext, answers: JsonObject) => Prefilled | undefined

export const fromDefault =
  (value: Json): Prefill =>
  () => ({ value, source: { code: 'default' } })
