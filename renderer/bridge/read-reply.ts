import { replySchema } from '../../shared/contract/call.ts'
import { fault } from '../../shared/contract/fault.ts'
import type { Reply } from '../../shared/contract/index.ts'

/** What came over the boundary, as a reply. The value has the type the contract says; the host has parsed it. */
export function readReply<T>(received: unknown): Reply<T> {
  const parsed = replySchema.safeParse(received)
  return parsed.success ? (parsed.data as Reply<T>) : { ok: false, fault: fault('internal') }
}
