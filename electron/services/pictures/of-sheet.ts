import type { Sheet } from '../../../shared/sheet/sheet.ts'
import type { Typesetter } from '../archive/typesetter.ts'
import { attachmentOf } from '../attachments/attachments.ts'
import type { RecordParts } from '../projections/parts.ts'
import { SealBroken } from '../storage/errors.ts'

/**
 * The files of the pictures a sheet shows, by their hash. A photograph that is not there is left out, and printed as missing; a
 * letterhead without its logo would be another paper, and is refused.
 */
export function picturesOf(parts: RecordParts, sheet: Sheet): ReadonlyMap<string, Uint8Array> {
  const { logo } = sheet.letterhead
  const hashes = sheet.blocks.flatMap((one) =>
    one.block === 'pictures' ? one.pictures.map(({ hash }) => hash) : [],
  )
  const files = [...new Set(hashes)].flatMap((hash) => {
    const file = attachmentOf(parts, hash)
    return file ? [[hash, file.bytes] as const] : []
  })
  return new Map(logo ? [[logo.hash, logoIn(parts, logo.hash)], ...files] : files)
}

function logoIn(parts: RecordParts, hash: string): Uint8Array {
  const found = attachmentOf(parts, hash)
  if (!found) throw new SealBroken('attachment')
  return found.bytes
}

/** A typesetter that is handed the pictures with every sheet: no caller can forget them. */
export function withPictures(parts: RecordParts, typesetter: Typesetter): Typesetter {
  return {
    typeset: (sheet, facts, options) => {
      const pictures = picturesOf(parts, sheet)
      return typesetter.typeset(sheet, pictures.size === 0 ? facts : { ...facts, pictures }, options)
    },
    close: () => typesetter.close(),
  }
}
