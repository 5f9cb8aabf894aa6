import type { Block } from '../sheet/sheet.ts'
import type { SheetWords } from '../sheet/words.ts'
import type { SignPlan } from '../signing/plan.ts'
import type { Day } from '../values/time.ts'
import type { Fields } from './check-fields.ts'
import type { Answers, FormContext, When } from './context.ts'
import type { FieldSpec } from './kinds.ts'
import type { Problem } from './problem.ts'

/** One page of the wizard: at most eight questions at first sight, the rest behind 更多. */
export interface Page<Key extends string = string, Id extends string = string> {
  readonly id: Id
  readonly fields: readonly Key[]
  /** Table columns shown here when not all (the quick form asks fewer). */
  readonly columns?: { readonly [table in Key]?: readonly string[] }
  /** Fields that wait behind 更多 on this page although they do not everywhere. */
  readonly more?: readonly Key[]
  /** Skipped when it does not hold; where one is, is worked out anew by walking from the start. */
  readonly when?: When
}

/**
 * A form: its fields in one place, how they are asked (pages), what must hold between them (check), and what the
 * program adds when it is issued (stamp). Words are not here: they stand in `language/…`, complete by type.
 */
export interface Form<
  Id extends string = string,
  F extends Fields = Fields,
  PageId extends string = string,
  SayId extends string = string,
> {
  readonly id: Id
  /** Number prefix, e.g. MR; fixed by the domain documents. */
  readonly prefix: string
  readonly version: number
  readonly fields: F
  readonly pages: readonly Page<keyof F & string, PageId>[]
  /** Names of the form's own sentences, such as the confirmation statement. */
  readonly says: readonly SayId[]
  /** Rules between fields; each with its source in the domain documents. */
  readonly check?: (answers: Answers, context: FormContext) => Problem[]
  /** The day the document counts for: part of its number. */
  readonly businessDate: (answers: Answers, context: FormContext) => Day
  /** Facts the program adds at issue (times, counts); `number` is already given. */
  readonly stamp?: (answers: Answers, context: FormContext) => Answers
  /** Moment at which a duty to issue began, and how long it may take; null when none runs (yet). */
  readonly clock?: (answers: Answers, context: FormContext) => FormClock | null
  /** What fields of the stage `after` say now: worked out from what became of the document, never recorded in it. */
  readonly after?: (outcome: Outcome) => Answers
  /** Places to sign, in their order; none for a form that is only filled. */
  readonly signing?: SignPlan
  /** Fields that may not change once the document was issued (the end of a contact starts its clock). */
  readonly fixed?: readonly (keyof F & string)[]
  /** The printed body where the default layout is not enough. */
  readonly sheet?: (answers: Answers, context: FormContext, words: SheetWords) => readonly Block[]
  /** One line that tells this document from others in lists and search. */
  readonly headline: (answers: Answers) => string
}

/** What became of an issued document, as its form may read it. */
export interface Outcome {
  readonly state: 'open' | 'returned' | 'objected' | 'accepted' | 'superseded' | 'voided'
  /** Where it was returned or declined. */
  readonly reasonPlace: string | null
  /** Places at which a signature stands. */
  readonly signed: readonly string[]
}

export interface FormClock {
  readonly startedAt: string
  readonly dueAt: string
}

export type AnyForm = Form

export function defineForm<
  const Id extends string,
  const F extends { readonly [key: string]: FieldSpec },
  const PageId extends string,
  const SayId extends string = never,
>(form: Form<Id, F, PageId, SayId>): Form<Id, F, PageId, SayId> {
  return form
}
