import { refuse } from '../../../shared/contract/fault.ts'
import type { Parsed } from '../../../shared/contract/index.ts'
import { decideSilence, decideVoid } from '../../../shared/engine/decide-end.ts'
import { decideRefusal, decideSign } from '../../../shared/engine/decide-sign.ts'
import type { RecordedEvent } from '../../../shared/engine/events.ts'
import type { Signer } from '../../../shared/signing/signer.ts'
import { deputiesOf } from '../accounts/index.ts'
import { hasAttachment } from '../attachments/attachments.ts'
import type { Core } from '../core.ts'
import { handOf } from '../projections/signing.ts'
import { meOf, type Session } from '../session.ts'
import { signBoard } from '../signing/board.ts'
import { coveredHash } from '../signing/hash.ts'
import { proveSigner } from '../signing/signer.ts'
import { openDocument, placesView } from '../signing/standing.ts'
import { type HandlersOf, proven } from './handlers.ts'
import { recordedOf } from './records.ts'

type Names =
  | 'sign.places'
  | 'sign.board'
  | 'form.sign'
  | 'form.return'
  | 'form.decline'
  | 'document.void'
  | 'document.acceptSilence'

export function signingHandlers(core: Core): HandlersOf<Names> {
  return {
    'sign.places': ({ documentId }, session) => placesView(core, openDocument(core, session, documentId)),
    'sign.board': (page, session) => signBoard(core, session, page),
    'form.sign': proven<'form.sign', Signer>({
      prove: ({ signer }) => proveSigner(core, signer),
      run: (input, session, signer) => {
        const event = sign(core, session, input, signer)
        return { runVersion: event.version, signedAt: event.at }
      },
    }),
    'form.return': proven<'form.return', Signer>({
      prove: ({ signer }) => proveSigner(core, signer),
      run: (input, session, signer) => refuseToSign(core, session, 'form.returned', input, signer),
    }),
    'form.decline': proven<'form.decline', Signer>({
      prove: ({ signer }) => proveSigner(core, signer),
      run: (input, session, signer) => refuseToSign(core, session, 'form.declined', input, signer),
    }),
    'document.void': (input, session) => {
      const { run } = openDocument(core, session, input.documentId)
      const event = recordedOf(core, session, run.id, decideVoid(run, input, meOf(session)))
      return { runVersion: event.version }
    },
    'document.acceptSilence': (input, session) => {
      const { run, workflow, context, document } = openDocument(core, session, input.documentId)
      const decision = decideSilence(workflow, run, input, context)
      if (decision.ok && !hasAttachment(core, input.agreement))
        refuse('silenceNotAllowed', { params: { number: document.number } })
      return { runVersion: recordedOf(core, session, run.id, decision).version }
    },
  }
}

function refuseToSign(
  core: Core,
  session: Session,
  type: 'form.returned' | 'form.declined',
  input: Parsed<'form.return'>,
  signer: Signer,
) {
  const { run, workflow, context } = openDocument(core, session, input.documentId)
  const given = { context, deputies: deputiesOf(core) }
  const decision = decideRefusal(type, workflow, run, { ...input, signer }, given)
  return { runVersion: recordedOf(core, session, run.id, decision).version }
}

function sign(core: Core, session: Session, input: Parsed<'form.sign'>, signer: Signer): RecordedEvent {
  const { run, workflow, document, context } = openDocument(core, session, input.documentId)
  const { how } = input
  if (how.method === 'paper' && !hasAttachment(core, how.scan))
    refuse('notFound', { params: { what: 'attachment' } })
  const decision = decideSign(
    workflow,
    run,
    { ...input, signer },
    {
      context,
      deputies: deputiesOf(core),
      hash: coveredHash(run.id, document),
      hand: signer.kind === 'staff' ? handOf(core, signer.personId) : null,
    },
  )
  return recordedOf(core, session, run.id, decision)
}
