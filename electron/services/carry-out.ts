import { refuse } from '../../shared/contract/fault.ts'
import { type CallName, contract } from '../../shared/contract/index.ts'
import { CHANGES, type ChangingName, type Listeners, type NameOf } from './changes.ts'
import type { Core } from './core.ts'
import type { Handlers, Verified } from './handlers/handlers.ts'
import { type CommandFacts, once, replied } from './journal/commands.ts'
import type { Serial } from './keyring/serial.ts'
import type { Session } from './session.ts'
import type { Writing } from './trouble.ts'

/** What it takes to do what has been asked, once it is known that it may be asked. */
export interface Work {
  readonly core: Core
  readonly handlers: Handlers
  readonly listeners: Listeners
  readonly writing: Writing
  readonly queue: Serial
}

/** Whose replies are large or many, and which a late resend cannot harm: only a draft's newest few are kept. */
const PRUNED: ReadonlySet<CallName> = new Set<NameOf<'command'>>(['draft.open', 'draft.checkpoint'])
/** After which there may be something to print. */
const PRINTS: ReadonlySet<CallName> = new Set<ChangingName>(['form.submit', 'form.sign', 'form.record'])
/** Acts of which two at once make no sense. Those about keys stand in a queue of their own (accounts/keeper.ts). */
const ONE_BY_ONE: ReadonlySet<CallName> = new Set<NameOf<'act'>>([
  'backup.make',
  'backup.setSecondFolder',
  'backup.restore',
  'backup.restoreHere',
  'run.export',
])
/** Of these one at a time, whichever they are: they share a folder. */
const UPDATING: ReadonlySet<CallName> = new Set<NameOf<'act'>>([
  'updates.check',
  'updates.fetch',
  'updates.open',
])
/** Acts that write nothing, or are the way out when writing was stopped. */
const ALWAYS: ReadonlySet<CallName> = new Set<NameOf<'act'>>([
  'session.signIn',
  'session.lock',
  'session.touch',
  'backup.restore',
  'backup.restoreHere',
  'work.cancel',
  'sample.begin',
  'sample.end',
])

type CommandInput = { readonly commandId: string; readonly draftId?: string }
type AnyHandler = (input: unknown, session: Session) => unknown
type AnyVerified = {
  readonly prove: (input: unknown, session: Session) => Promise<unknown>
  readonly run: (input: unknown, session: Session, proof: unknown) => unknown
}

export async function carryOut(
  work: Work,
  name: CallName,
  input: unknown,
  session: Session,
): Promise<unknown> {
  switch (contract[name].kind) {
    case 'query':
      return stillOpen(work.core, name, session, await handlerOf(work, name)(input, session))
    case 'act':
      return act(work, name as NameOf<'act'>, input, session)
    case 'verified':
      return verified(work, name as NameOf<'verified'>, input as CommandInput, session)
    case 'command':
      return command(work, name as NameOf<'command'>, input as CommandInput, () =>
        handlerOf(work, name)(input, session),
      )
  }
}

/** The contract's type says which input belongs to which handler; here the name has been looked up at run time. */
function handlerOf({ handlers }: Work, name: CallName): AnyHandler {
  return handlers[name] as AnyHandler
}

/** Everything a command does, its reply included, in one transaction; listeners are told after the commit. */
function command(
  { core, listeners, writing }: Work,
  name: NameOf<'command' | 'verified'>,
  input: CommandInput,
  handle: () => unknown,
): unknown {
  writing.assertOpen()
  const value = core.db.transaction(() => once(core.db, core.vault, factsOf(name, input), handle))
  if (PRINTS.has(name)) core.prints.wake()
  core.backups.changed()
  listeners.tell(CHANGES[name])
  return value
}

function factsOf(name: CallName, input: CommandInput): CommandFacts {
  const subject = PRUNED.has(name) ? (input.draftId ?? null) : null
  return { id: input.commandId, name, input, subject }
}

/** Proven first, outside the transaction. What was done already is not proven again: its reply is known. */
async function verified(
  work: Work,
  name: NameOf<'verified'>,
  input: CommandInput,
  session: Session,
): Promise<unknown> {
  const { core, handlers } = work
  const known = replied(core.db, core.vault, factsOf(name, input))
  if (known) return known.reply
  const handler = handlers[name] as Verified<typeof name> as unknown as AnyVerified
  const proof = stillOpen(core, name, session, await handler.prove(input, session))
  return command(work, name, input, () => handler.run(input, session, proof))
}

async function act(work: Work, name: NameOf<'act'>, input: unknown, session: Session): Promise<unknown> {
  const { core, listeners, writing, queue } = work
  if (!ALWAYS.has(name)) writing.assertOpen()
  const does = async () => handlerOf(work, name)(input, session)
  const turn = UPDATING.has(name) ? 'updates' : ONE_BY_ONE.has(name) ? name : null
  const value = await (turn === null ? does() : queue(turn, does))
  listeners.tell(CHANGES[name])
  // The office that was asked is closed by now; another one is here, and locked.
  if (name === 'backup.restore') return value
  return stillOpen(core, name, session, value)
}

/** What was made for somebody who is no longer signed in is nobody's to read. */
function stillOpen<T>({ access }: Core, name: CallName, session: Session, value: T): T {
  if (contract[name].allow !== 'anyone' && access.sitting() !== session.sitting) refuse('locked')
  return value
}
