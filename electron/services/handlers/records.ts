import { Refusal } from '../../../shared/contract/fault.ts'
import type { Decision } from '../../../shared/engine/decide.ts'
import { decideRecord } from '../../../shared/engine/decide-record.ts'
import { decideRelease } from '../../../shared/engine/decide-release.ts'
import type { RecordedEvent } from '../../../shared/engine/events.ts'
import type { Signer } from '../../../shared/signing/signer.ts'
import type { Core } from '../core.ts'
import { contextOf, formIn, openRun } from '../form-context.ts'
import { assertPictures } from '../pictures/assert.ts'
import { meOf, type Session } from '../session.ts'
import { proveSigner } from '../signing/signer.ts'
import { openDocument } from '../signing/standing.ts'
import { type HandlersOf, proven } from './handlers.ts'

export function recordHandlers(core: Core): HandlersOf<'form.record' | 'gate.release'> {
  return {
    'form.record': (input, session) => {
      const { run, workflow, context, document } = openDocument(core, session, input.documentId)
      assertPictures(core, formIn(workflow, document.form), input.answers)
      const event = recordedOf(core, session, run.id, decideRecord(workflow, run, input, context))
      return { runVersion: event.version, recordedAt: event.at }
    },
    'gate.release': proven<'gate.release', Signer>({
      prove: ({ signer }) => proveSigner(core, signer),
      run: ({ runId, gate, reason }, session, signer) => {
        const { run, workflow } = openRun(core, runId)
        const command = { releaseId: core.ids.next(), gate, reason, signer }
        const decision = decideRelease(workflow, command, contextOf(core, session, run))
        return { runVersion: recordedOf(core, session, run.id, decision).version }
      },
    }),
  }
}

/** The decision as history, and its first event as it was recorded. Recording queues the new rendition. */
export function recordedOf(core: Core, session: Session, runId: string, decision: Decision): RecordedEvent {
  if (!decision.ok) throw new Refusal(decision.fault)
  const [event] = core.record(runId, decision.events, meOf(session).id)
  if (!event) throw new Error('a decision without an event')
  core.prints.wake()
  return event
}
