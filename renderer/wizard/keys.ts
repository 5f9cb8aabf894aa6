/** What of a key press the wizard looks at. */
export interface Press {
  readonly key: string
  readonly keyCode: number
  readonly isComposing: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

export type Act = 'nextField' | 'nextPage' | 'previousPage' | 'large'

/** An input method is choosing characters: Enter and the arrows are its own. Some report only the old code 229. */
export const isComposing = (press: Press): boolean => press.isComposing || press.keyCode === 229

/** What a press means in the wizard, or null when it is the field's own. */
export function actOf(press: Press, singleLine: boolean): Act | null {
  if (isComposing(press)) return null
  const command = press.ctrlKey || press.metaKey
  if (press.key === 'Enter') {
    if (command) return 'nextPage'
    return singleLine && !press.shiftKey && !press.altKey ? 'nextField' : null
  }
  if (press.altKey && !command && press.key === 'ArrowRight') return 'nextPage'
  if (press.altKey && !command && press.key === 'ArrowLeft') return 'previousPage'
  return command && !press.shiftKey && press.key.toLowerCase() === 'p' ? 'large' : null
}
