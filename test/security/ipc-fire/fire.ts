import type { Random } from '../../faults/kill/random.ts'
import type { AnyName, Desktop } from './desktop.ts'
import { malform, malformName } from './malform.ts'
import { type Forged, forgeries } from './senders.ts'

/** A refusal that takes longer is work an attacker can make us do. */
export const MOST_MS = 50

export interface Shot {
  readonly kind: 'sender' | 'name' | 'input'
  readonly how: string
  readonly reply: unknown
  readonly wallMs: number
  /** Of this thread alone: what others on a busy machine take does not count. */
  readonly cpuMs: number
}

/** One message that is wrong in one way and right in all others. */
export async function shoot(desktop: Desktop, name: AnyName, chance: Random): Promise<Shot> {
  const right = desktop.right(name)
  if (chance.chance(0.25)) return fromElsewhere(desktop, name, right, chance)
  if (chance.chance(0.15)) {
    const wrong = malformName(name, chance)
    return {
      kind: 'name',
      how: String(wrong).slice(0, 40),
      ...(await timed(desktop, desktop.ours(), wrong, right)),
    }
  }
  const { how, input } = malform(right, chance)
  return { kind: 'input', how, ...(await timed(desktop, desktop.ours(), name, input)) }
}

async function fromElsewhere(desktop: Desktop, name: AnyName, right: unknown, chance: Random): Promise<Shot> {
  const all = forgeries(desktop.window)
  const { how, event, during } = all[chance.below(all.length)] as Forged
  const undo = during?.(desktop.window)
  try {
    return { kind: 'sender', how, ...(await timed(desktop, event(), name, right)) }
  } finally {
    undo?.()
  }
}

/** Once more when it took long: what was swept up may have been the garbage of the messages before. */
async function timed(desktop: Desktop, event: unknown, name: unknown, input: unknown) {
  const first = await once(desktop, event, name, input)
  if (first.cpuMs < MOST_MS) return first
  const second = await once(desktop, event, name, input)
  return second.cpuMs < first.cpuMs ? second : first
}

async function once({ send }: Desktop, event: unknown, name: unknown, input: unknown) {
  const [since, before] = [performance.now(), process.threadCpuUsage()]
  // Whatever is thrown across the boundary is a finding of its own.
  const reply = await send(event, name, input).catch((error: unknown) => ({ thrown: String(error) }))
  const { user, system } = process.threadCpuUsage(before)
  return { reply, wallMs: performance.now() - since, cpuMs: (user + system) / 1_000 }
}

const CODES = {
  sender: ['notAllowed'],
  name: ['unknownCall'],
  input: ['badInput', 'tooLarge'],
} as const

/** A stack, a path or a name of a source, in any of their usual looks. */
const LEAK =
  /\\n\s+at |node:|[\\/](home|tmp|work|root|Users|usr|node_modules)\b|\b[A-Z]:\\|\.(ts|js|mjs|cjs)\b|Error\b/

/** What is wrong with a reply; null when it is a plain refusal of the right kind that tells nothing. */
export function faultIn({ kind, reply }: Pick<Shot, 'kind' | 'reply'>): string | null {
  const text = JSON.stringify(reply)
  if (LEAK.test(text)) return `tells too much: ${text.slice(0, 200)}`
  const { ok, fault } = reply as {
    ok?: boolean
    fault?: { code: string; params: object; problems: []; differs: [] }
  }
  if (ok !== false || !fault) return `no refusal: ${text.slice(0, 200)}`
  if (!(CODES[kind] as readonly string[]).includes(fault.code)) return `refused as ${fault.code}`
  const known = Object.keys(fault.params).every((key) => key === 'path')
  return known && fault.problems.length + fault.differs.length === 0
    ? null
    : `says more: ${text.slice(0, 200)}`
}
