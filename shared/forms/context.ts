import type { JsonObject } from '../values/json.ts'
import type { Role } from '../values/people.ts'
import type { Instant, Zone } from '../values/time.ts'
import type { Calendar } from '../values/workdays.ts'
import type { RunTemplate } from './template.ts'

/** What a person has filled in so far; keys are the form's field keys. */
export type Answers = JsonObject

export interface OfficeFacts {
  readonly name: string
  readonly phone: string
  readonly address: string
  /** Printed beside the name; absent where there is none, so that papers without one stay as they are. */
  readonly logo?: LogoFacts | undefined
}

/** A picture among the attachments, by the SHA-256 of its bytes; pixels across and down. */
export interface LogoFacts {
  readonly hash: string
  readonly width: number
  readonly height: number
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
  /** What it was started from. */
  readonly template?: RunTemplate | undefined
}

/** A signature that stands on the newest version. */
export interface SignedFacts {
  readonly place: string
  readonly name: string
  readonly at: Instant
  /** drawn, pin, spoken or paper. */
  readonly method?: string | undefined
}

/** A document of the run as later forms may read it (newest version of each, voided ones left out). */
export interface DocumentFacts {
  readonly id: string
  readonly form: string
  readonly number: string
  readonly version: number
  readonly issuedAt: Instant
  /** Id of the person who issued it. */
  readonly issuedBy: string
  /** As issued, with what was recorded afterwards and what became of it in the fields that tell so. */
  readonly answers: Answers
  readonly state: 'open' | 'returned' | 'objected' | 'accepted'
  readonly signed: readonly SignedFacts[]
  /** Every place that applies is signed (or silence stands in for the client). */
  readonly complete: boolean
  /** Keys of the places it still asks a signature at. */
  readonly awaits?: readonly string[] | undefined
  /** Who entered something after issue, and when; in order. */
  readonly entered?: readonly EnteredFacts[] | undefined
}

export interface EnteredFacts {
  readonly name: string
  readonly at: Instant
}

/** A soft gate that a director opened once, with a reason; `usedBy` is the document that went through it. */
export interface ReleaseFacts {
  readonly id: string
  readonly gate: string
  readonly reason: string
  readonly by: string
  readonly at: Instant
  readonly usedBy: string | null
}

/** One entry of an office register (a client, a supplier, a price line …); keys as in shared/registers. */
export interface RegisterEntry {
  readonly id: string
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
  readonly releases: readonly ReleaseFacts[]
  /** Forms of the run's papers that are being written and are not issued. */
  readonly drafts?: readonly string[] | undefined
  readonly registers: { readonly [R in RegisterId]: readonly RegisterEntry[] }
  readonly settings: OfficeSettings
}

/** What an office keeps beside its runs; the fields of each stand in shared/registers. */
export const REGISTER_IDS = ['client', 'supplier', 'price', 'clause', 'seal'] as const
export type RegisterId = (typeof REGISTER_IDS)[number]

export const NO_REGISTERS: FormContext['registers'] = {
  client: [],
  supplier: [],
  price: [],
  clause: [],
  seal: [],
}

/** Office rules that change what forms ask; switches of the domain documents. */
export interface OfficeSettings {
  /** 节假日顺延: a 24-hour limit falling on a free day moves to 10:00 of the next workday. Off unless the office wants it. */
  readonly deferOverHolidays: boolean
  /** Letter added to numbers when several computers number without a common server. */
  readonly station: string
  /** 客户部经理先审后发: the opening record waits for the account manager. Off unless the office wants it. */
  readonly amReviewsFirst: boolean
  /** 总监兼执行部门主管: the department heads' box is left out where the director is the head. */
  readonly directorIsHead: boolean
  /** 执行人签收: named executors acknowledge the work order with their signature. */
  readonly executorSigns: boolean
  /** 监制服务费 on bought-in cost, in percent. */
  readonly supervisionRate: number
  /** Discount above which the director signs a quotation, in percent. */
  readonly discountLimit: number
  /** Margin under which the director signs a quotation, in percent. */
  readonly marginLimit: number
  /** Gross amount from which the director signs a supplier comparison, in fen. */
  readonly supplierLimit: number
  /** Workdays added for the client when the schedule is derived from the internal timeline. */
  readonly clientBuffer: number
  /** Proposal rounds included in the price. */
  readonly includedRounds: number
  /** Days a quotation is valid. */
  readonly quoteDays: number
  /** Years an archived project is kept. */
  readonly archiveYears: number
  /** 可读档案: projects may be exported as plain folders of PDFs. Off unless the office wants it. */
  readonly readableArchive: boolean
  /** Notices of the system when something is due, on computers that run the desktop program. */
  readonly desktopNotices: boolean
  /** An icon beside the clock, with which the program stays when its window is closed. Off unless the office wants it. */
  readonly trayIcon: boolean
  /** Value-added tax rates to choose from, in percent. */
  readonly vatRates: readonly number[]
  /** The office as a party to contracts. */
  readonly party: OfficeParty
}

export interface OfficeParty {
  readonly uscc: string
  readonly legalRep: string
  readonly email: string
  readonly bank: string
  readonly account: string
}

export const DEFAULT_SETTINGS: OfficeSettings = {
  deferOverHolidays: false,
  station: '',
  amReviewsFirst: false,
  directorIsHead: false,
  executorSigns: false,
  supervisionRate: 15,
  discountLimit: 10,
  marginLimit: 20,
  supplierLimit: 5_000_000,
  clientBuffer: 1,
  includedRounds: 2,
  quoteDays: 15,
  archiveYears: 5,
  readableArchive: false,
  desktopNotices: true,
  trayIcon: false,
  vatRates: [6, 13, 9, 3, 1, 0],
  party: { uscc: '', legalRep: '', email: '', bank: '', account: '' },
}

/** The situation a condition looks at; `row` is the table row when the condition belongs to a column. */
export interface Situation {
  readonly answers: Answers
  readonly row: Answers | null
  readonly context: FormContext
}

export type When = (at: Situation) => boolean
