import type { FaceId } from './files.ts'

const BRACKETS_OPEN = '（《「『【〈〔〖｛［“‘'
const BRACKETS_CLOSE = '）》」』】〉〕〗｝］”’'
/** In a Simplified face these stand at the left of their square; in a Traditional one, in its middle. */
const STOPS = '、。，．'
const COLONS = '：；'

const LATIN = /[A-Za-z0-9%℃$€£¥]/
const HAN = /\p{Script=Han}/u

/** Below a tenth of an em, above which PDF readers take the gap for a typed space. */
const HAN_LATIN_GAP = 60
const HALF = -500

/**
 * Space put between two neighbouring characters, in thousandths of an em: full-width punctuation gives up its empty
 * half when it meets more punctuation, and Han stands a little off Latin.
 */
export function spaceBetween(before: string, after: string, face: FaceId): number {
  if (punctuationMeets(before, after, face)) return HALF
  const mixed = (HAN.test(before) && LATIN.test(after)) || (LATIN.test(before) && HAN.test(after))
  return mixed ? HAN_LATIN_GAP : 0
}

function punctuationMeets(before: string, after: string, face: FaceId): boolean {
  if (BRACKETS_OPEN.includes(before)) return BRACKETS_OPEN.includes(after)
  const stops = face === 'tc' ? '' : STOPS
  if (face !== 'tc' && COLONS.includes(before)) return BRACKETS_OPEN.includes(after)
  const closes = BRACKETS_CLOSE.includes(before) || stops.includes(before)
  return closes && (BRACKETS_CLOSE.includes(after) || BRACKETS_OPEN.includes(after) || stops.includes(after))
}
