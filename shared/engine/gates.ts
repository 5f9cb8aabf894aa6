import { type Fault, fault } from '../contract/fault.ts'
import type { Answers, FormContext, ReleaseFacts } from '../forms/context.ts'
import type { AnyForm, FormGate, Waiting } from '../forms/form.ts'
import { formsOf, stepsOf, type Workflow } from './workflow.ts'

/** What stands before issuing a form, asked in the data layer and nowhere else. */

export interface ClosedGate {
  readonly gate: FormGate
  readonly waiting: Waiting
}

/** Gates of a form that are closed now; a soft one that a director opened counts as open. */
export function closedGates(form: AnyForm, answers: Answers, context: FormContext): readonly ClosedGate[] {
  return (form.gates ?? []).flatMap((gate) => {
    const waiting = gate.waiting(answers, context)
    if (!waiting || (gate.soft && openRelease(gate.id, context))) return []
    return [{ gate, waiting }]
  })
}

/** A release that nobody went through yet. */
export function openRelease(gate: string, { releases }: FormContext): ReleaseFacts | null {
  return releases.find((one) => one.gate === gate && one.usedBy === null) ?? null
}

/** Releases that issuing these answers makes use of: of soft gates that would be closed without them. */
export function releasesUsed(form: AnyForm, answers: Answers, context: FormContext): readonly string[] {
  return (form.gates ?? []).flatMap((gate) => {
    const release = gate.soft && gate.waiting(answers, context) ? openRelease(gate.id, context) : null
    return release ? [release.id] : []
  })
}

export function gateOf(
  workflow: Workflow,
  id: string,
): { readonly form: AnyForm; readonly gate: FormGate } | null {
  for (const form of formsOf(workflow)) {
    const gate = form.gates?.find((one) => one.id === id)
    if (gate) return { form, gate }
  }
  return null
}

/** A gate stands before every step the form could serve; one open step is enough. Then the form's own. */
export function gateFault(
  workflow: Workflow,
  form: AnyForm,
  answers: Answers,
  context: FormContext,
): Fault | null {
  const waits = stepsOf(workflow, form.id).map((step) => step.gate?.waiting(context) ?? null)
  const waiting = waits.includes(null) ? null : (waits[0] ?? null)
  if (waiting) return fault('gateClosed', { params: { gate: waiting.code, ...waiting.params } })
  const [closed] = closedGates(form, answers, context)
  if (!closed) return null
  const { gate, waiting: why } = closed
  const params = { ...why.params, gate: why.code, form: form.id, gateId: gate.id, soft: gate.soft }
  return fault('gateClosed', { params })
}
