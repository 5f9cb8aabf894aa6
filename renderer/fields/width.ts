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

/** What a cell of a grid is never squeezed below: some characters of a text, or what its kind needs by itself. */
export function leastWidth(spec: FieldSpec): string {
  if (spec.kind === 'longText') return '13em'
  // The sign, seven figures, two commas and the fen.
  if (spec.kind === 'money') return '9.5em'
  if (spec.kind === 'percent') return '5.5em'
  if (spec.kind === 'integer' || spec.kind === 'number') return '5em'
  if (spec.kind === 'computed') return UNBROKEN.has(spec.shows ?? 'text') ? 'max-content' : 'auto'
  if (spec.kind === 'person' || spec.kind === 'people') return '7em'
  if (spec.kind !== 'text') return 'auto'
  const max = spec.max ?? 200
  return max <= SHORT ? '5em' : max <= NAME ? '9em' : '12em'
}

/** A day or an amount that breaks over two lines is read wrongly. */
const UNBROKEN = new Set(['day', 'instant', 'money', 'percent'])

/** Longest text of a code or unit, and of a name. */
const SHORT = 20
const NAME = 60
