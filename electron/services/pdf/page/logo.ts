import type { Sheet } from '../../../../shared/sheet/sheet.ts'
import type { ImageNode } from '../nodes.ts'
import { MM } from './measures.ts'

/** Beside the three lines of the letterhead, not above them: a logo costs the paper no height. */
const ROOM = { width: 42 * MM, height: 14 * MM } as const
export const LOGO_GAP = 8

/** As large as there is room for, its proportions kept; never larger than 300 pixels to the inch would be. */
export function logoNode({ logo }: Sheet['letterhead']): ImageNode | null {
  if (!logo) return null
  const scale = Math.min(ROOM.width / logo.width, ROOM.height / logo.height, 72 / 100)
  return { image: logo.hash, width: logo.width * scale, height: logo.height * scale }
}
