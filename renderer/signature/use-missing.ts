import { useWords } from '../stores/words.ts'
import { type Given, missingOf } from './method.ts'

/** What the button waits for, in words; null when it may be pressed. */
export function useMissing(given: Given, pin: string): string | null {
  const words = useWords().screens.signing
  const said = {
    empty: words.pad.empty,
    tooLittle: words.pad.tooLittle,
    paper: words.paper.waits,
    spoken: words.spoken.waits,
  }
  const missing = missingOf(given)
  if (missing) return said[missing]
  return /^\d{6}$/.test(pin) ? null : words.pinWaits
}
