import type { Json } from '../../../shared/values/json.ts'

/** What the story takes from test/data/samples/ae.json: yuan, local times without offset, names instead of ids. */
export interface AeSample {
  readonly _meta: {
    readonly calendar: { readonly holidays: readonly string[]; readonly makeup_workdays: readonly string[] }
  }
  readonly agency: { readonly name: string; readonly address: string; readonly phone: string }
  readonly client: { readonly name: string; readonly short: string; readonly address: string }
  readonly people: readonly SamplePerson[]
  readonly project: { readonly code: string; readonly name: string }
  readonly forms: {
    readonly requirement: { readonly contacts: readonly SampleContact[] }
    readonly client_meeting: readonly SampleMeeting[]
  }
  readonly expected: { readonly meeting_24h: readonly ExpectedTiming[] }
}

export interface SamplePerson {
  readonly key: string
  readonly name: string
  readonly title: string
  readonly org: string
}

export interface SampleContact {
  readonly name: string
  readonly title: string
  readonly can_sign: boolean
}

export type SampleMeeting = { readonly [key: string]: Json } & {
  readonly doc_no: string
  readonly created_at: string
  readonly issued_at: string
  readonly meeting_no: number
  readonly feedback_due_at: string
}

export interface SampleSignature {
  readonly name: string
  readonly title: string
  readonly org: string
  readonly method: string
  readonly signed_at: string
}

export interface ExpectedTiming {
  readonly doc_no: string
  readonly deadline_at: string
  readonly issued_at: string
  readonly on_time: boolean
  readonly elapsed_minutes: number
}
