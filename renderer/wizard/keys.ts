import { isPressed, type Press as Key } from '../../shared/acts/keys.ts'

/** What of a key press the wizard looks at. */
export interface Press extends Key {
  readonly keyCode: number
  readonly isComposing: boolean
}

const EVERYWHERE = ['nextPage', 'previousPage', 'largePage', 'undo', 'redo'] as const
export type Act = 'nextField' | (typeof EVERYWHERE)[number]

/** An input method is choosing characters: Enter and the arrows are its own. Some report only the old code 229. */
export const isComposing = (press: Press): boolean => press.isComposing || press.keyCode === 229

/** What a press means in the wizard, or null when it is the field's own. */
export function actOf(press: Press, singleLine: boolean): Act | null {
  if (isComposing(press)) return null
  if (isPressed('nextField', press)) return singleLine ? 'nextField' : null
  return EVERYWHERE.find((act) => isPressed(act, press)) ?? null
}
