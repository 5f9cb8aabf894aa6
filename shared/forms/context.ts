import type { JsonObject } from '../values/json.ts'
import type { Role } from '../values/people.ts'
import type { Instant, Zone } from '../values/time.ts'
import type { Calendar } from '../values/workdays.ts'

/** What a person has filled in so far; keys are the form's field keys. */
export type Answers = JsonObject

export interface OfficeFacts {
  readonly name: string
  readonly phone: string
  readonly address: string
}

export interface PersonFacts {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly roles: readonly Role[]
}

export interface ClientContact {
  readonly name: string
  readonly title: string
  /** Preferred way of receiving papers, one of the distribution channels; '' when unknown. */
  readonly channel: string
  readonly canSign: boolean
}

export interface ClientFacts {
  readonly name: string
  readonly short: string
  readonly address: string
  readonly contacts: readonly ClientContact[]
}

/** The facts of a run that its forms read: typed once, at the start. */
export interface RunFacts {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly client: ClientFacts
  readonly startedAt: Instant
}

/** A document of the run as later forms may read it (newest version of each). */
export interface DocumentFacts {
  readonly id: string
  readonly form: string
  readonly number: string
  readonly version: number
  readonly issuedAt: Instant
  readonly answers: Answers
}

/**
 * Everything outside its own answers that a form may look at. A plain value: the host makes it from the journal, the
 * screen gets the same one, so both compute the same prefill, conditions and problems.
 */
export interface FormContext {
  readonly now: Instant
  readonly zone: Zone
  readonly calendar: Calendar
  readonly office: OfficeFacts
  readonly me: PersonFacts
  readonly people: readonly PersonFacts[]
  readonly run: RunFacts
  readonly documents: readonly DocumentFacts[]
  readonly settings: OfficeSettings
}

/** Office rules that change what forms ask; switches of the domain documents. */
export interface OfficeSettings {
  /** 节假日顺延: a 24-hour limit falling on a free day moves to 10:00 of the next workday. Off unless the office wants it. */
  readonly deferOverHolidays: boolean
  /** Letter added to numbers when several computers number without a common server. */
  readonly station: string
}

/** The situation a condition looks at; `row` is the table row when the condition belongs to a column. */
export interface Situation {
  readonly answers: Answers
  readonly row: Answers | null
  readonly context: FormContext
}

export type When = (at: Situation) => boolean
