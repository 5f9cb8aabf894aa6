import type { z } from 'zod'
import type { SignatureBox, TableBlock } from '../../sheet/sheet.ts'
import type { Json } from '../../values/json.ts'
import type { Instant, Zone } from '../../values/time.ts'
import type { FormContext, When } from '../context.ts'
import type { Prefill } from '../prefill.ts'
import type { Path, Problem } from '../problem.ts'

/** What every field may say of itself, whatever its kind. */
export interface FieldRules {
  /** Must be answered before the form can be submitted. */
  readonly required?: boolean | When
  /** Asked, checked and printed only in this situation. */
  readonly when?: When
  /** Waits behind 更多 until somebody wants it. */
  readonly more?: boolean
  /** Comes from the program at submission (`submit`) or from later acts (`after`); never typed in the wizard. */
  readonly stage?: 'submit' | 'after'
  readonly prefill?: Prefill
}

/** What a kind needs to know to print a value: the words of its own field, and how times are written. */
export interface Say {
  readonly field: FieldSay
  readonly yes: string
  readonly no: string
  readonly notApplicable: string
  readonly zone: Zone
  readonly day: (day: string) => string
  readonly instant: (instant: Instant) => string
  readonly minutes: (minutes: number) => string
  readonly signature: SignatureBox['labels']
  readonly front: string
  readonly back: string
  /** Stands in the place of a picture that cannot be drawn. */
  readonly unprintable: string
}

export interface FieldSay {
  readonly label: string
  readonly options?: { readonly [option: string]: string }
  readonly columns?: { readonly [column: string]: FieldSay }
}

export type Printed =
  | { readonly as: 'line'; readonly text: string }
  | { readonly as: 'paragraph'; readonly text: string }
  | { readonly as: 'table'; readonly table: TableBlock }
  | { readonly as: 'signature'; readonly box: SignatureBox }
  | { readonly as: 'pictures'; readonly pictures: readonly PrintedPicture[]; readonly text: string }
  | { readonly as: 'nothing' }

/** A picture by the hash of its bytes, with what stands under it. */
export interface PrintedPicture {
  readonly hash: string
  readonly caption: string
}

/**
 * A kind of field answers for itself: what an unfinished value may look like, what a finished one must satisfy, and
 * how it prints. Nothing outside asks "which kind are you?". Its component stands in `renderer/fields` under its id.
 */
export interface Kind<Id extends string, Spec, Value extends Json> {
  readonly id: Id
  /** Value of a fresh draft. */
  readonly empty: (spec: Spec) => Value | null
  readonly isEmpty: (value: Json | undefined) => boolean
  /** Shape of an unfinished value; anything a person can have typed so far passes. */
  readonly draft: (spec: Spec) => z.ZodType<Value | null>
  /** What keeps a present value from being final. */
  readonly check: (value: Value, spec: Spec, at: Path, context: CheckContext) => Problem[]
  readonly print: (value: Value | null, spec: Spec, say: Say) => Printed
}

export interface CheckContext {
  readonly answers: import('../context.ts').Answers
  readonly context: FormContext
}

export const line = (text: string): Printed => ({ as: 'line', text })

export const isBlank = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

export const isEmptyList = (value: Json | undefined): boolean => !Array.isArray(value) || value.length === 0
