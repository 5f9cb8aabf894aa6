import { type Urgency, urgency } from '../../shared/engine/steps.ts'
import type { Answers, FormContext } from '../../shared/forms/context.ts'
import type { AnyForm } from '../../shared/forms/form.ts'
import { type Instant, minutesBetween } from '../../shared/values/time.ts'

export interface Remaining {
  readonly dueAt: Instant
  readonly state: Urgency
  /** `6:12`, without a sign: whether left or over is said by the state. */
  readonly hours: string
}

/** What is left of the form's limit, or by how much it is over; null while no clock runs. */
export function remaining(form: AnyForm, answers: Answers, context: FormContext): Remaining | null {
  const clock = form.clock?.(answers, context)
  if (!clock) return null
  const minutes = Math.abs(minutesBetween(context.now, clock.dueAt))
  return {
    dueAt: clock.dueAt,
    state: urgency(clock.dueAt, context.now),
    hours: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
  }
}
