import type { FormContext } from '../forms/context.ts'
import type { Instant } from '../values/time.ts'
import { millis } from '../values/time.ts'
import { closedGates } from './gates.ts'
import type { Step, Waiting, Workflow } from './workflow.ts'

export interface StepState {
  readonly step: Step
  /**
   * done: nothing left here · now: the next thing to do · open: may be done · waiting: its gate is closed ·
   * notYet: this version has no paper for it.
   */
  readonly state: 'done' | 'now' | 'open' | 'waiting' | 'notYet'
  readonly waiting: Waiting | null
}

/** Where a run stands, worked out from its record each time and never stored. */
export function stepStates(workflow: Workflow, context: FormContext): readonly StepState[] {
  const states = workflow.steps.map((step) => stepState(step, context))
  const next = states.findIndex((one) => one.state === 'open')
  return states.map((one, index) => (index === next ? { ...one, state: 'now' } : one))
}

function stepState(step: Step, context: FormContext): StepState {
  if (step.isDone(context)) return { step, state: 'done', waiting: null }
  if (step.papers.every((paper) => paper.form === null)) return { step, state: 'notYet', waiting: null }
  const waiting = step.gate?.waiting(context) ?? papersWait(step, context)
  return { step, state: waiting ? 'waiting' : 'open', waiting }
}

/** A step waits when hard gates close all of its papers: the first one's reason stands for them. */
function papersWait({ papers }: Step, context: FormContext): Waiting | null {
  const forms = papers.flatMap(({ form }) => (form ? [form] : []))
  const waits = forms.map((form) => {
    const closed = closedGates(form, {}, context).find(({ gate }) => !gate.soft)
    return closed ? { ...closed.waiting, params: { ...closed.waiting.params, form: form.id } } : null
  })
  return waits.includes(null) ? null : (waits[0] ?? null)
}

export type Urgency = 'green' | 'amber' | 'red' | 'late'

const AMBER_MINUTES = 12 * 60
const RED_MINUTES = 4 * 60

/** Colour of a 24-hour clock (domain 1.5): green over 12 h, amber to 12 h, red to 4 h, late after the limit. */
export function urgency(dueAt: Instant, now: Instant): Urgency {
  const left = (millis(dueAt) - millis(now)) / 60_000
  if (left < 0) return 'late'
  if (left <= RED_MINUTES) return 'red'
  return left <= AMBER_MINUTES ? 'amber' : 'green'
}
