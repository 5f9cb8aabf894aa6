import type { RecordParts } from '../projections/parts.ts'
import { metaOf, setMeta } from '../storage/meta.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'
import { refuseUpdate } from './refuse-update.ts'

const NAME = 'update_address'

/** The office's own address for updates; null for none, which is how an office begins. Sealed: it may carry a secret path. */
export function addressOf({ db, vault }: RecordParts): string | null {
  const kept = metaOf(db, NAME)
  return kept ? openJson<string | null>(vault, 'meta', NAME, 0, kept) : null
}

export function keepAddress({ db, vault }: RecordParts, typed: string): void {
  const address = typed === '' ? null : httpsAddress(typed).href
  db.transaction(() => setMeta(db, NAME, sealJson(vault, 'meta', NAME, 0, address)))
}

/** An address as it may be fetched from: https, and no name or password in it. */
export function httpsAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    return refuseUpdate('notHttps')
  return url
}
