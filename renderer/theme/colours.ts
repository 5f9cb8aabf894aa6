import type { Look } from './view.ts'

/** What stands on what. `text` is read (4.5 to 1, WCAG 1.4.3), `shape` is only seen (3 to 1, 1.4.11). */
export interface Pair {
  readonly front: string
  readonly back: string
  readonly kind: 'text' | 'shape'
}

const GROUNDS = ['paper', 'desk', 'desk-2', 'side', 'field-off', 'lifted']
const SOFT = ['primary-soft', 'seal-soft', 'warn-soft', 'ok-soft', 'quiet-soft']
const TONES = ['primary', 'seal', 'warn', 'ok']

const pairs = (fronts: readonly string[], backs: readonly string[], kind: Pair['kind']): readonly Pair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, kind })))

/** Every pairing the style sheets use. */
export const PAIRS: readonly Pair[] = [
  ...pairs(['ink', 'ink-2', 'ink-3'], GROUNDS, 'text'),
  ...pairs(['ink', 'ink-2', 'ink-3'], SOFT, 'text'),
  ...pairs(['ink'], ['selection'], 'text'),
  ...pairs(TONES, ['paper', 'desk', 'side', 'lifted'], 'text'),
  ...TONES.map((tone): Pair => ({ front: tone, back: `${tone}-soft`, kind: 'text' })),
  ...pairs(['primary'], ['quiet-soft', 'desk-2'], 'text'),
  ...pairs(['on-colour'], ['primary', 'primary-deep', 'seal', 'seal-deep', 'ok'], 'text'),
  ...pairs(['hand'], ['paper', 'desk'], 'text'),
  ...pairs(['sheet-note', 'sheet-ink', 'pen', 'print'], ['sheet', 'sheet-2'], 'text'),
  ...pairs(['edge'], ['paper', 'desk'], 'shape'),
  ...pairs(['primary'], ['paper', 'desk', 'desk-2', 'side', 'track'], 'shape'),
]

/** AAA for those who ask for contrast. */
export const leastContrast = (look: Look, kind: Pair['kind']): number =>
  kind === 'shape' ? 3 : look === 'contrast' ? 7 : 4.5

export type Tokens = ReadonlyMap<string, string>

/** The tokens of one look as `tokens.css` sets them: the common ones, and over them its own. */
export function tokensOf(css: string, look: Look): Tokens {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*\{[\s\S]*?\}\s*\}/g, '')
  const found = new Map<string, string>()
  for (const [, selector = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (selector.trim() !== ':root' && selector.trim() !== `:root[data-theme="${look}"]`) continue
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g))
      found.set(name, value.trim())
  }
  return found
}

function channels(colour: string): readonly number[] {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw new Error(`${colour} is no colour of six digits`)
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}
