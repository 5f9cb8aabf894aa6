import type { CallName, Input, Output, Reply } from '../../../shared/contract/index.ts'
import type { Ids, Services } from '../../services/ports.ts'
import { Told } from '../told.ts'
import type { StoryClock } from './fakes.ts'
import type { Story } from './schema.ts'

/** What the player knows while it plays: the office, and which id stands behind each name of the story. */
export interface World {
  readonly story: Story
  readonly services: Services
  readonly clock: StoryClock
  readonly ids: Ids
  /** Ids of the office's people by their key. */
  readonly staff: Map<string, { readonly id: string; readonly name: string }>
  readonly runs: Map<string, { readonly id: string; readonly workflow: string }>
  readonly drafts: Map<string, string>
  /** Issued documents by the key of the act that issued them. */
  readonly documents: Map<string, string>
  /** Hashes of attached files. */
  readonly attachments: Map<string, string>
  readonly made: MadeDocument[]
  readonly refusals: PlayedRefusal[]
  /** Who is signed in, by their key. */
  seated: string
}

export interface MadeDocument {
  readonly documentId: string
  readonly number: string
  readonly title: string
  readonly issuedAt: string
  readonly onTime: boolean | null
  readonly fileName: string
}

export interface PlayedRefusal {
  readonly act: number
  readonly kind: string
  readonly at: string
  readonly code: string
  /** The gate that was closed. */
  readonly gate: string | null
  /** `needsClientRecipient at distribution`, where the fault names a place. */
  readonly problem: string | null
  readonly note: string | null
}

export async function call<N extends CallName>(
  world: World,
  name: N,
  input: Input<N>,
): Promise<Reply<Output<N>>> {
  return (await world.services.dispatch(name, input)) as Reply<Output<N>>
}

/** For the player's own looking round, which is never part of the story: a refusal here ends the play. */
export async function must<N extends CallName>(world: World, name: N, input: Input<N>): Promise<Output<N>> {
  const reply = await call(world, name, input)
  if (reply.ok) return reply.value
  throw new Told(`${name} was refused: ${describe(reply)}`)
}

export function describe(reply: Reply<unknown>): string {
  if (reply.ok) return 'it was done'
  const { code, problems, params } = reply.fault
  const places = problems.map((one) => `${one.code} at ${one.at.join('/') || 'the whole form'}`)
  const more = places.length > 0 ? places.join(', ') : JSON.stringify(params)
  return more === '{}' ? code : `${code} (${more})`
}

export function idOf<T>(map: ReadonlyMap<string, T>, key: string): T {
  const found = map.get(key)
  if (found === undefined) throw new Told(`Nothing that was played is called ${key}.`)
  return found
}
