import type { FieldSpec } from '../../shared/forms/kinds.ts'

/** Longest line of text that fits half of the form column. */
const HALF_LINE = 40

const HALVES = new Set<FieldSpec['kind']>([
  ...(['integer', 'number', 'money', 'percent', 'duration', 'date', 'time', 'dateTime'] as const),
  ...(['person', 'reference', 'computed', 'signature'] as const),
])

/** Whether a field takes the whole line of the form or shares it with another. */
export function isWide(spec: FieldSpec): boolean {
  if (spec.kind === 'text') return (spec.max ?? 200) > HALF_LINE
  return !HALVES.has(spec.kind)
}
