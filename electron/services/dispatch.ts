import type { z } from 'zod'
import { type Fault, fault, Refusal, refuse } from '../../shared/contract/fault.ts'
import { type CallName, contract, isCallName, type Reply } from '../../shared/contract/index.ts'
import { carryOut, type Work } from './carry-out.ts'
import { breachOf, mostBytesOf } from './limits.ts'
import { permit } from './permission.ts'
import { currentSession } from './session.ts'
import { troubleFault } from './trouble.ts'

export interface DispatchParts extends Work {
  /** Replies are parsed as well (development and tests): the contract binds both sides. */
  readonly checkReplies: boolean
}

export type Dispatch = (name: string, input: unknown) => Promise<Reply<unknown>>

/** The one way in: limits → contract → parse → permission → handler. Answers with plain data and never throws. */
export function makeDispatch(parts: DispatchParts): Dispatch {
  return async (name, input) => {
    try {
      const value = await answer(parts, name, input)
      return { ok: true, value }
    } catch (error) {
      return { ok: false, fault: faultOf(parts, name, error) }
    }
  }
}

async function answer(parts: DispatchParts, name: string, input: unknown): Promise<unknown> {
  if (!isCallName(name)) return refuse('unknownCall')
  const breach = breachOf(input, mostBytesOf(name))
  if (breach) refuse(breach.what, { params: 'path' in breach ? { path: breach.path } : {} })
  const parsed = parse(contract[name].input, input)
  const session = currentSession(parts.core)
  permit(name, session)
  const value = await carryOut(parts, name, parsed, session)
  return parts.checkReplies ? contract[name].output.parse(value) : value
}

function parse(schema: z.ZodType, input: unknown): unknown {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return refuse('badInput', { params: { path: pathOf(issue) } })
}

/** Where the first trouble is; a key too many is named itself. */
function pathOf(issue: z.core.$ZodIssue | undefined): string {
  const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...(issue?.path ?? []), ...extra].map(String).join('.').slice(0, 200)
}

function faultOf({ core, writing }: DispatchParts, name: CallName | string, error: unknown): Fault {
  if (error instanceof Refusal) return error.fault
  const reference = core.errors.add(isCallName(name) ? name : '?', error)
  const code = troubleFault(error)
  if (code === null) return fault('internal', { params: { reference } })
  writing.note(error)
  return fault(code, { params: { reference } })
}
