import canonicalize from 'canonicalize'
import { type Sheet, signedPart } from '../sheet/sheet.ts'
import type { Json } from '../values/json.ts'

/** What a signature stands under, besides the words themselves. */
export interface SigningPlace {
  readonly run: string
  readonly document: string
  readonly version: number
  /** Gate or signing round the form belongs to; '' where there is none. */
  readonly gate: string
  readonly round: number
}

/**
 * The exact text whose SHA-256 a signature carries: the sheet in the language that was shown (its signature blocks
 * left out, they are what signing adds), the answers' own hash, the form's version and the place. Canonical JSON, so
 * that anyone can make the same text again.
 */
export function coveredText(sheet: Sheet, answersHash: string, place: SigningPlace): string {
  return canonicalText({
    sheet: signedPart(sheet),
    answers: answersHash,
    formVersion: sheet.formVersion,
    ...place,
  })
}

/** RFC 8785 text of a plain value. */
export function canonicalText(value: Json | object): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not a plain value')
  return text
}
