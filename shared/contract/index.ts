import type { z } from 'zod'
import { accountCalls } from './accounts.ts'
import { auditCalls } from './audit.ts'
import { backupCalls } from './backup.ts'
import { calendarCalls } from './calendar.ts'
import { documentCalls } from './documents.ts'
import { draftCalls } from './drafts.ts'
import { officeCalls } from './office.ts'
import { projectCalls } from './projects.ts'
import { recordCalls } from './records.ts'
import { registerCalls } from './registers.ts'
import { runCalls } from './runs.ts'
import { sampleCalls } from './sample.ts'
import { searchCalls } from './search.ts'
import { signingCalls } from './signing.ts'
import { templateCalls } from './templates.ts'
import { todayCalls } from './today.ts'
import { updateCalls } from './updates.ts'
import { workCalls } from './work.ts'

/** The one list of calls that cross the process boundary. Hosts, dispatch, bridge and tests are derived from it. */
export const contract = {
  ...officeCalls,
  ...runCalls,
  ...draftCalls,
  ...documentCalls,
  ...todayCalls,
  ...searchCalls,
  ...accountCalls,
  ...signingCalls,
  ...backupCalls,
  ...projectCalls,
  ...recordCalls,
  ...registerCalls,
  ...updateCalls,
  ...auditCalls,
  ...calendarCalls,
  ...templateCalls,
  ...workCalls,
  ...sampleCalls,
}

export type Api = typeof contract
export type CallName = keyof Api
export type Input<N extends CallName> = z.input<Api[N]['input']>
export type Parsed<N extends CallName> = z.output<Api[N]['input']>
export type Output<N extends CallName> = z.output<Api[N]['output']>

export const CALL_NAMES = Object.keys(contract) as readonly CallName[]

export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}

/** The only thing the host ever pushes: what a screen should read again. */
export const TOPICS = [
  'office',
  'session',
  'runs',
  'drafts',
  'documents',
  'backup',
  'updates',
  'audit',
  'work',
] as const
export type Topic = (typeof TOPICS)[number]

export type { Reply } from './call.ts'
