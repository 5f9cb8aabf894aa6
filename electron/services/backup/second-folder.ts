import type { RecordParts } from '../projections/parts.ts'
import { metaOf, setMeta } from '../storage/meta.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'

const NAME = 'second_folder'

/** Where second copies go; null for nowhere. Sealed: folders are named after people and clients. */
export function secondFolderOf({ db, vault }: RecordParts): string | null {
  const kept = metaOf(db, NAME)
  return kept ? openJson<string | null>(vault, 'meta', NAME, 0, kept) : null
}

export function keepSecondFolder({ db, vault }: RecordParts, folder: string | null): void {
  db.transaction(() => setMeta(db, NAME, sealJson(vault, 'meta', NAME, 0, folder)))
}
