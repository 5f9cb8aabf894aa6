import { randomBytes } from 'node:crypto'
import type { NewEvent } from '../../../shared/engine/events.ts'
import { eventBodies } from '../../../shared/engine/events.ts'
import { SealBroken } from '../storage/errors.ts'
import type { Vault } from '../storage/vault.ts'
import { canonical, sha256 } from './chain.ts'

const TABLE = 'event'

export interface SealedBody {
  readonly body: Uint8Array
  readonly bodyHash: string
}

/**
 * An event's body sealed into its place. The hash, which stands in clear, covers a random salt as well, so that a
 * short body (a language, a switch) cannot be guessed from it.
 */
export function sealBody(vault: Vault, id: string, event: NewEvent): SealedBody {
  const parsed = eventBodies[event.type].parse(event.body)
  const content = canonical({ body: parsed, salt: randomBytes(16).toString('base64') })
  return { body: vault.seal(TABLE, id, 0, Buffer.from(content)), bodyHash: sha256(content) }
}

/** Opens and parses a body. Throws SealBroken when it is not what was sealed here. */
export function openBody(vault: Vault, id: string, type: string, sealed: SealedBody): NewEvent {
  const content = Buffer.from(vault.open(TABLE, id, 0, sealed.body)).toString()
  if (sha256(content) !== sealed.bodyHash || !isEventType(type)) throw new SealBroken(TABLE)
  const { body } = JSON.parse(content) as { body: unknown }
  const parsed = eventBodies[type].safeParse(body)
  if (!parsed.success) throw new SealBroken(TABLE)
  return { type, body: parsed.data } as NewEvent
}

function isEventType(type: string): type is NewEvent['type'] {
  return Object.hasOwn(eventBodies, type)
}
