import canonicalize from 'canonicalize'
import { z } from 'zod'
import { type Cost, keyBytes, saltBytes, sealBytes } from './primitives.ts'

/**
 * The keyring file: one line of canonical JSON. Bytes are lower-case hex, which unlike base64 has one spelling only.
 * It holds nothing readable without a passphrase except ids, public keys and scrypt parameters.
 */

/** What new slots are sealed with; slots with less are raised at their next successful open. */
export const currentCost: Cost = { N: 2 ** 17, r: 8, p: 1 }

/** For an office that guards nothing (a sample, a story, a test): its passphrases and PINs need not take their time. */
export const quickCost: Cost = { N: 2 ** 4, r: 1, p: 1 }

/** A damaged number must not ask for more memory than an office PC has. */
const mostMemory = 512 * 2 ** 20

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`))
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/)
const versionNumber = z.number().int().min(1).max(9999)

const powerOfTwo = z
  .number()
  .int()
  .min(2)
  .max(2 ** 22)
  .refine((n) => Number.isInteger(Math.log2(n)))

export const costSchema = z
  .strictObject({
    N: powerOfTwo,
    r: z.number().int().min(1).max(32),
    p: z.number().int().min(1).max(4),
  })
  .refine(({ N, r }) => 128 * N * r <= mostMemory)

const holder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: id }),
  z.strictObject({ kind: z.literal('recovery') }),
])

/** One office key version for one slot: an ephemeral public key, and the key sealed under what the two agree on. */
const wrap = z.strictObject({ ephemeral: hex(65), box: hex(sealBytes + keyBytes) })

const slot = z.strictObject({
  id: hex(16),
  holder,
  publicKey: hex(65),
  cost: costSchema,
  salt: hex(saltBytes),
  /** The office key version the slot's own proof speaks of (see proof.ts): the newest one when it was sealed. */
  anchor: versionNumber,
  /** Private key and proof, sealed under the stretched passphrase. */
  box: hex(sealBytes + keyBytes + keyBytes),
  /** Version 1 first, none left out. */
  wraps: z.array(wrap).min(1),
})

export const keyringSchema = z
  .strictObject({
    format: z.literal('qiancheng.keyring'),
    formatVersion: z.literal(1),
    officeId: id,
    /** Counts every change of this file. Who remembers the highest one seen can tell an old copy put back. */
    revision: z.number().int().min(1),
    newest: versionNumber,
    /** Entry i ties key version i + 2 to the one before it. */
    links: z.array(hex(32)),
    slots: z.array(slot).min(1).max(1000),
    mac: hex(32),
  })
  .refine((file) => file.links.length === file.newest - 1)
  .refine((file) =>
    file.slots.every((each) => each.wraps.length === file.newest && each.anchor <= file.newest),
  )
  .refine(({ slots }) => new Set(slots.map((each) => each.id)).size === slots.length)
  .refine(({ slots }) => new Set(slots.map(holderName)).size === slots.length)
  .refine(({ slots }) => slots.some((each) => each.holder.kind === 'recovery'))

export type KeyringFile = z.infer<typeof keyringSchema>
export type Slot = z.infer<typeof slot>
export type Wrap = z.infer<typeof wrap>
export type Holder = z.infer<typeof holder>

/** One name per holder; a person called `recovery` is still a person. */
export function holderName({ holder }: { readonly holder: Holder }): string {
  return holder.kind === 'person' ? `person/${holder.personId}` : 'recovery'
}

export function canonical(value: object): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not JSON')
  return text
}

/** The whole file as text, ending in a newline. */
export function serialiseKeyring(file: KeyringFile): string {
  return `${canonical(file)}\n`
}

/**
 * Reads what `serialiseKeyring` wrote. `newer`: written by a later version of the program. `damaged`: anything else,
 * also the same value spelt otherwise, so that no byte can change unseen.
 */
export function parseKeyring(text: string): KeyringFile | 'newer' | 'damaged' {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'damaged'
  }
  const parsed = keyringSchema.safeParse(value)
  if (parsed.success) return serialiseKeyring(parsed.data) === text ? parsed.data : 'damaged'
  const head = z
    .object({ format: z.literal('qiancheng.keyring'), formatVersion: z.number().int().min(2) })
    .safeParse(value)
  return head.success ? 'newer' : 'damaged'
}
