import { type Fault, type FaultCode, fault } from '../contract/fault.ts'
import type { FormContext, PersonFacts } from '../forms/context.ts'
import { text } from '../forms/read.ts'
import { type Instant, isInstant, millis } from '../values/time.ts'
import { conflict, type Decision } from './decide.ts'
import { placesOf } from './places.ts'
import { type DocumentState, newestOf, type RunState } from './run.ts'
import type { Workflow } from './workflow.ts'

/** What ends a document's life without anybody's signature: voiding, and acceptance by silence. */

export interface VoidCommand {
  readonly documentId: string
  readonly expectedVersion: number
  readonly reason: string
}

/** document.void: by its writer or somebody who answers for the office's papers, with a reason, and never twice. */
export function decideVoid(run: RunState, command: VoidCommand, me: PersonFacts): Decision {
  const { documentId, expectedVersion, reason } = command
  const document = newestOf(run, documentId)
  if (!document) return no('notFound', { what: 'document' })
  if (document.state === 'voided') return no('documentVoided', { number: document.number })
  const answers = me.roles.some((role) => role === 'manager' || role === 'am' || role === 'director')
  if (!answers && me.id !== document.issuedBy) return no('notAllowed')
  if (expectedVersion !== run.version) return { ok: false, fault: conflict(expectedVersion, run) }
  return {
    ok: true,
    events: [{ type: 'document.voided', body: { documentId, version: document.version, reason } }],
  }
}

export interface SilenceCommand {
  readonly documentId: string
  readonly expectedVersion: number
  readonly agreement: string
}

/**
 * 视为确认: the reply time has passed, the client has neither signed nor objected, and the agreement is attached (民法典
 * §140: silence counts only where the law, an agreement or custom says so). What it never covers, price, scope and
 * dates, is said on the paper.
 */
export function decideSilence(
  workflow: Workflow,
  run: RunState,
  command: SilenceCommand,
  context: FormContext,
): Decision {
  const { documentId, expectedVersion, agreement } = command
  const document = newestOf(run, documentId)
  if (!document) return no('notFound', { what: 'document' })
  if (document.state === 'voided') return no('documentVoided', { number: document.number })
  if (expectedVersion !== run.version) return { ok: false, fault: conflict(expectedVersion, run) }
  if (!silenceAllowed(workflow, document, context))
    return no('silenceNotAllowed', { number: document.number })
  return {
    ok: true,
    events: [
      { type: 'document.silenceAccepted', body: { documentId, version: document.version, agreement } },
    ],
  }
}

export function silenceAllowed(workflow: Workflow, document: DocumentState, context: FormContext): boolean {
  const due = replyDueOf(document)
  const client = placesOf(workflow, document, context).find((one) => one.place.party === 'client')
  return (
    document.state === 'open' && client?.state === 'open' && due !== null && millis(context.now) > millis(due)
  )
}

/** A limit before this version was issued asked nobody to answer it. */
function replyDueOf({ answers, issuedAt }: DocumentState): Instant | null {
  const due = text(answers, 'feedback_due_at')
  return isInstant(due) && millis(due) > millis(issuedAt) ? due : null
}

function no(code: FaultCode, params: Fault['params'] = {}): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: fault(code, { params }) }
}
