import { type Fault, fault } from '../../shared/contract/fault.ts'
import type { Reply } from '../../shared/contract/index.ts'
import type { Words } from '../../shared/language/index.ts'
import type { SayParams } from '../../shared/sheet/words.ts'
import { HostGone } from '../bridge/bridge.ts'

/** A refused call as an error, so that react-query carries it; the refusal itself stays plain data. */
export class CallError extends Error {
  readonly fault: Fault

  constructor(refused: Fault) {
    super(refused.code)
    this.name = 'CallError'
    this.fault = refused
  }
}

/** Anything thrown, as a fault. Only a CallError knows more than that something unexpected happened. */
export function faultOf(error: unknown): Fault {
  return error instanceof CallError ? error.fault : fault('internal')
}

export function answerOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value
  throw new CallError(reply.fault)
}

/** What the sentence of a fault may mention. */
export function faultWords(words: Words, { code, params }: Fault): string {
  const said: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string' || typeof value === 'number') said[name] = value
  }
  return words.faults[code](said satisfies SayParams)
}

/** Any failed call in words: a refusal says what to do next, a silent host that nothing is lost. */
export function errorWords(words: Words, error: unknown): string {
  if (error instanceof HostGone) {
    return error.reason === 'replaced' ? words.screens.ui.replaced : words.screens.ui.lostText
  }
  return faultWords(words, faultOf(error))
}

/** Under which the host wrote the details into its log. */
export function referenceOf({ params }: Fault): string | null {
  const reference = params['reference'] ?? params['id']
  return typeof reference === 'string' && reference !== '' ? reference : null
}

/** Trying the same again can help only where the cause may pass. */
export function isPassing({ code }: Fault): boolean {
  return code === 'internal' || code === 'diskFull' || code === 'pdfFailed'
}
