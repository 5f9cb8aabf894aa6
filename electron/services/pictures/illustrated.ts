import type { Sheet } from '../../../shared/sheet/sheet.ts'
import type { Typesetter } from '../archive/typesetter.ts'
import { attachmentOf } from '../attachments/attachments.ts'
import type { RecordParts } from '../projections/parts.ts'
import { SealBroken } from '../storage/errors.ts'

/** A typesetter that is handed the pictures a sheet names along with it, so that whoever prints need not think of them. */
export function illustrated(typesetter: Typesetter, parts: RecordParts): Typesetter {
  return {
    ...typesetter,
    typeset: async (sheet, facts, options) =>
      typesetter.typeset(sheet, { ...facts, ...picturesOf(sheet, parts) }, options),
  }
}

function picturesOf({ letterhead: { logo } }: Sheet, parts: RecordParts) {
  return logo ? { pictures: { [logo.hash]: bytesOf(parts, logo.hash) } } : {}
}

/** A paper without what its record names would be another paper. */
function bytesOf(parts: RecordParts, hash: string): string {
  const found = attachmentOf(parts, hash)
  if (!found) throw new SealBroken('attachment')
  return Buffer.from(found.bytes).toString('base64')
}
