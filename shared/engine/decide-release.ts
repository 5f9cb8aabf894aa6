import { type Fault, type FaultCode, fault } from '../contract/fault.ts'
import type { FormContext } from '../forms/context.ts'
import type { Signer } from '../signing/signer.ts'
import type { Decision } from './decide.ts'
import { gateOf, openRelease } from './gates.ts'
import type { Workflow } from './workflow.ts'

export interface ReleaseCommand {
  readonly releaseId: string
  readonly gate: string
  readonly reason: string
  /** Already proven by the host. */
  readonly signer: Signer
}

/** gate.release: only soft gates, only a director, and not twice before somebody went through. */
export function decideRelease(workflow: Workflow, command: ReleaseCommand, context: FormContext): Decision {
  const found = gateOf(workflow, command.gate)
  if (!found) return no('notFound', { what: 'gate' })
  if (!found.gate.soft) return no('gateClosed', { gate: command.gate, soft: false })
  const { signer } = command
  const person =
    signer.kind === 'staff' ? context.people.find((one) => one.id === signer.personId) : undefined
  if (!person?.roles.includes('director')) return no('notAllowed')
  if (openRelease(command.gate, context)) return no('nothingChanged', { number: command.gate })
  const { releaseId, gate, reason } = command
  return { ok: true, events: [{ type: 'gate.released', body: { releaseId, gate, reason, signer } }] }
}

function no(code: FaultCode, params: Fault['params'] = {}): Decision {
  return { ok: false, fault: fault(code, { params }) }
}
