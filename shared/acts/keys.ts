import { type ActId, actSpec } from './acts.ts'

/** What of a key press is looked at; a browser's event has all of it. */
export interface Press {
  readonly key: string
  readonly code?: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

interface Chord {
  readonly mod: boolean
  readonly alt: boolean
  readonly shift: boolean
  /** As the browser names it, letters in capitals. */
  readonly key: string
}

/** `Mod+Shift+L` in its parts. The plus sign itself is written `Plus`. */
export function chordOf(written: string): Chord {
  const parts = written.split('+')
  const key = parts.at(-1) ?? ''
  const has = (name: string) => parts.slice(0, -1).includes(name)
  return { mod: has('Mod'), alt: has('Alt'), shift: has('Shift'), key: key === 'Plus' ? '+' : key }
}

const isLetter = (key: string): boolean => /^[A-Z]$/.test(key)

/**
 * Letters are also known by their place on the keyboard, because an input method or another layout may name them
 * otherwise. Shift counts only with letters and named keys: it is what makes a `?` out of a `/` on some keyboards.
 */
export function matches(written: string, press: Press): boolean {
  const { mod, alt, shift, key } = chordOf(written)
  if ((press.ctrlKey || press.metaKey) !== mod || press.altKey !== alt) return false
  if ((isLetter(key) || key.length > 1) && press.shiftKey !== shift) return false
  return (
    press.key === key || (isLetter(key) && (press.key.toUpperCase() === key || press.code === `Key${key}`))
  )
}

export const isPressed = (id: ActId, press: Press): boolean =>
  (actSpec(id).keys ?? []).some((written) => matches(written, press))

const SIGNS: { readonly [key: string]: string } = {
  ArrowLeft: '←',
  ArrowRight: '→',
  Plus: '+',
}

/** A key as it is shown: `Ctrl Shift L`, on a Mac `⌘ ⇧ L`. */
export function keyText(written: string, mac: boolean): string {
  const names: { readonly [part: string]: string } = {
    ...SIGNS,
    ...(mac ? { Mod: '⌘', Shift: '⇧', Alt: '⌥' } : { Mod: 'Ctrl' }),
  }
  return written
    .split('+')
    .map((part) => names[part] ?? part)
    .join(' ')
}

/** For `aria-keyshortcuts`, which names both keyboards. */
export function ariaKeys(id: ActId): string {
  const both = (written: string) =>
    written.includes('Mod') ? [written.replace('Mod', 'Control'), written.replace('Mod', 'Meta')] : [written]
  return (actSpec(id).keys ?? []).flatMap(both).join(' ')
}
