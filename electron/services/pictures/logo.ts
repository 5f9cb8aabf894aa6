import { refuse } from '../../../shared/contract/fault.ts'
import { MOST_LOGO, MOST_LOGO_BYTES } from '../../../shared/contract/logo.ts'
import type { LogoFacts } from '../../../shared/forms/context.ts'
import { addAttachment, decoded } from '../attachments/attachments.ts'
import type { RecordParts } from '../projections/parts.ts'
import { pngSize } from './png.ts'

/** Keeps a logo as an attachment; inside a transaction. Refuses badPicture for anything but a whole small PNG. */
export function keepLogo(parts: RecordParts, base64: string): LogoFacts {
  const bytes = decoded(base64)
  const size = bytes.length <= MOST_LOGO_BYTES ? pngSize(bytes, MOST_LOGO) : null
  if (!size) return refuse('badPicture')
  return { hash: addAttachment(parts, 'logo.png', bytes).hash, width: size.width, height: size.height }
}
