import type { Api, CallName, Output, Parsed } from '../../../shared/contract/index.ts'
import type { Core } from '../core.ts'
import type { Session } from '../session.ts'
import { accountHandlers } from './accounts.ts'
import { attachmentHandlers } from './attachments.ts'
import { auditHandlers } from './audit.ts'
import { backupHandlers } from './backup.ts'
import { calendarHandlers } from './calendar.ts'
import { documentHandlers } from './documents.ts'
import { draftHandlers } from './drafts.ts'
import { historyHandlers } from './history.ts'
import { officeHandlers } from './office.ts'
import { peopleHandlers } from './people.ts'
import { projectHandlers } from './projects.ts'
import { recordHandlers } from './records.ts'
import { registerHandlers } from './registers.ts'
import { runHandlers } from './runs.ts'
import { sampleHandlers } from './sample.ts'
import { searchHandlers } from './search.ts'
import { signingHandlers } from './signing.ts'
import { templateHandlers } from './templates.ts'
import { todayHandlers } from './today.ts'
import { updateHandlers } from './updates.ts'

type Does<N extends CallName, Answer> = (input: Parsed<N>, session: Session) => Answer

/**
 * A verified command: `prove` takes its time (a PIN is slow on purpose), then `run` does the work in one transaction
 * with what was proven. Written with `proven`, which holds the two together.
 */
export interface Verified<N extends CallName, Proof = never> {
  readonly prove: Does<N, Promise<unknown>>
  readonly run: (input: Parsed<N>, session: Session, proof: Proof) => Output<N>
}

export function proven<N extends CallName, Proof>(handler: {
  readonly prove: Does<N, Promise<Proof>>
  readonly run: (input: Parsed<N>, session: Session, proof: Proof) => Output<N>
}): Verified<N> {
  return handler as Verified<N>
}

/** A command runs inside one transaction, so it must not wait for anything. */
interface ByKind<N extends CallName> {
  readonly query: Does<N, Output<N> | Promise<Output<N>>>
  readonly command: Does<N, Output<N>>
  readonly verified: Verified<N>
  readonly act: Does<N, Promise<Output<N>>>
}

/** Complete by type: a call without a handler does not compile. */
export type Handlers = { readonly [N in CallName]: ByKind<N>[Api[N]['kind']] }

export type HandlersOf<Names extends CallName> = Pick<Handlers, Names>

export function makeHandlers(core: Core): Handlers {
  return {
    ...officeHandlers(core),
    ...accountHandlers(core),
    ...peopleHandlers(core),
    ...runHandlers(core),
    ...draftHandlers(core),
    ...documentHandlers(core),
    ...signingHandlers(core),
    ...attachmentHandlers(core),
    ...historyHandlers(core),
    ...todayHandlers(core),
    ...searchHandlers(core),
    ...backupHandlers(core),
    ...projectHandlers(core),
    ...recordHandlers(core),
    ...registerHandlers(core),
    ...updateHandlers(core),
    ...auditHandlers(core),
    ...calendarHandlers(core),
    ...templateHandlers(core),
    ...sampleHandlers(core),
  }
}
