import type { StepView } from './rail-step.tsx'

/** Where to look first: a running limit, then the next thing to do, then the beginning. */
export function firstStep(steps: readonly Pick<StepView, 'id' | 'clock' | 'state'>[]): string {
  const pressing = steps
    .filter((step) => step.clock !== null)
    .sort((one, other) => Date.parse(one.clock?.dueAt ?? '') - Date.parse(other.clock?.dueAt ?? ''))[0]
  return (pressing ?? steps.find((step) => step.state === 'now') ?? steps[0])?.id ?? ''
}
