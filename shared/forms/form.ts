import type { Block } from '../sheet/sheet.ts'
import type { SheetWords } from '../sheet/words.ts'
import type { SignPlan } from '../signing/plan.ts'
import type { Role } from '../values/people.ts'
import type { Day } from '../values/time.ts'
import type { Fields } from './check-fields.ts'
import type { Answers, DocumentFacts, FormContext, When } from './context.ts'
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
  /** What must hold before it may be issued; asked in the data layer. Sentences: `says` under the gate's code. */
  readonly gates?: readonly FormGate[]
  /** Only one counts in a run: a second one is refused, the first is revised instead. */
  readonly single?: boolean
  /** Facts that come after issue (actual dates, receipts, decisions) and who may enter them. */
  readonly records?: readonly RecordGroup<keyof F & string>[]
  /** What it asks of people after issue, worked out each time and never stored. */
  readonly reminders?: (document: DocumentFacts, context: FormContext) => readonly Reminder[]
  /** 内部资料: printed in the corner, and never handed to a client. */
  readonly confidential?: boolean
  /** Another title for some answers (催款函 for a reminder): name of a sentence. */
  readonly titleSay?: (answers: Answers) => SayId | null
  /** How the paper lies; portrait unless said. `binding` leaves 30 mm at the left for contracts. */
  readonly paper?: (answers: Answers) => Paper
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
  /** Every place that applies is signed. */
  readonly complete: boolean
  /** As issued, with what was recorded afterwards. */
  readonly answers: Answers
}

/** How paper lies, and whether it comes in marked copies (存根联 / 客户联 / 回单联: names of sentences). */
export interface Paper {
  readonly orientation?: 'portrait' | 'landscape'
  readonly binding?: boolean
  readonly copies?: readonly string[]
}

/**
 * Before issue. Hard ones have no way around; a soft one can be opened once by a director, with a reason that is kept
 * and prints on the archive index.
 */
export interface FormGate {
  /** Unique in the workflow, e.g. `PO.advance`. */
  readonly id: string
  readonly soft: boolean
  /** null when open; `code` names a sentence of the form's `says`. */
  readonly waiting: (answers: Answers, context: FormContext) => Waiting | null
}

/** Why something has to wait: a code, and what the sentence mentions. */
export interface Waiting {
  readonly code: string
  readonly params: { readonly [name: string]: string }
}

/**
 * Facts entered after issue, together and by the same people. They are no part of the words that were signed: they
 * print under 签发后登记 with who and when. Only fields of the stage `after`, or such columns of a table's rows.
 */
export interface RecordGroup<Key extends string = string> {
  /** Names its sentence in `says` (the title of the entry). */
  readonly id: string
  readonly fields: readonly Key[]
  /** Who may: roles of the office, or `writer` for whoever issued it. */
  readonly who: readonly (Role | 'writer')[]
  /** Whether it can be entered now; false hides it. */
  readonly open?: (document: DocumentFacts, context: FormContext) => boolean
  /** Rules on the merged answers (as issued, with this entry laid over). */
  readonly check?: (answers: Answers, context: FormContext, document: DocumentFacts) => Problem[]
  /** Facts the program adds when it is entered. */
  readonly stamp?: (answers: Answers, context: FormContext) => Answers
}

/** One thing to do, with its limit. `rule` names a sentence of the workflow's `reminders`, whose params are given. */
export interface Reminder {
  readonly rule: string
  readonly dueAt: string
  /** Who it is for: `writer`, a role, or a person's id. */
  readonly to: readonly string[]
  readonly params: { readonly [name: string]: string }
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
