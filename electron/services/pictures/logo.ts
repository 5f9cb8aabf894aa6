import { refuse } from '../../../shared/contract/fault.ts'
import { type Measured, MOST_LOGO, MOST_LOGO_BYTES } from '../../../shared/contract/logo.ts'
import type { LogoFacts } from '../../../shared/forms/context.ts'
import { addAttachment, decoded } from '../attachments/attachments.ts'
import type { RecordParts } from '../projections/parts.ts'
import { isPng, readPng } from './png.ts'

/** Keeps a logo as an attachment; inside a transaction. Refuses badPicture for anything but a whole small PNG. */
export function keepLogo(parts: RecordParts, base64: string): LogoFacts {
  const bytes = decoded(base64)
  const size = logoSize(bytes)
  if (!size) return refuse('badPicture')
  return { hash: addAttachment(parts, 'logo.png', bytes).hash, width: size.width, height: size.height }
}

const END = Buffer.from('IEND\xaeB`\x82', 'latin1')

/**
 * The size of a PNG that is whole, small enough and nothing else besides, or null. A picture that is kept must print on every
 * paper for ever.
 */
export function logoSize(bytes: Uint8Array): Measured | null {
  if (bytes.length > MOST_LOGO_BYTES || !isPng(bytes)) return null
  if (!END.equals(bytes.subarray(-END.length))) return null
  const found = readPng(bytes)
  if (typeof found === 'string') return null
  return found.width <= MOST_LOGO.width && found.height <= MOST_LOGO.height ? found : null
}
