import { randomBytes } from 'node:crypto'
import { type Holder, holderName, type Slot, type Wrap } from './format.ts'
import {
  agree,
  type Cost,
  fromHex,
  hkdf,
  keyBytes,
  label,
  newKeyPair,
  saltBytes,
  seal,
  stretch,
  toHex,
  unseal,
} from './primitives.ts'
import { anchorProof } from './proof.ts'

/** Office keys by version, each 32 bytes. */
export type OfficeKeys = ReadonlyMap<number, Buffer>

export interface SlotSecret {
  readonly privateKey: Buffer
  /** What the holder was shown of the office key at sealing time. */
  readonly proof: Buffer
}

type Sealed = Omit<Slot, 'box' | 'wraps'>

/** A new key pair with a new id for one holder, and every office key wrapped for it. */
export async function createSlot(
  officeId: string,
  holder: Holder,
  passphrase: string,
  keys: OfficeKeys,
  cost: Cost,
): Promise<Slot> {
  const { privateKey, publicKey } = newKeyPair()
  const anchor = Math.max(...keys.keys())
  const owner = { id: toHex(randomBytes(16)), publicKey: toHex(publicKey) }
  const secret = { privateKey, proof: anchorProof(officeId, anchor, keys) }
  const sealed = await sealSecret(officeId, { ...owner, holder, anchor }, secret, passphrase, cost)
  const versions = [...keys].sort(([a], [b]) => a - b)
  return { ...sealed, wraps: versions.map(([version, key]) => wrapKey(officeId, owner, version, key)) }
}

/** The same slot, its secret sealed anew: another salt, another cost. */
export async function resealSlot(
  officeId: string,
  slot: Slot,
  secret: SlotSecret,
  passphrase: string,
  cost: Cost,
): Promise<Slot> {
  return { ...slot, ...(await sealSecret(officeId, slot, secret, passphrase, cost)) }
}

async function sealSecret(
  officeId: string,
  of: Pick<Slot, 'id' | 'holder' | 'publicKey' | 'anchor'>,
  secret: SlotSecret,
  passphrase: string,
  cost: Cost,
): Promise<Omit<Slot, 'wraps'>> {
  const salt = randomBytes(saltBytes)
  const { id, holder, publicKey, anchor } = of
  const sealed: Sealed = { id, holder, publicKey, anchor, cost: { ...cost }, salt: toHex(salt) }
  const key = await stretch(passphrase, salt, cost)
  const box = seal(key, Buffer.concat([secret.privateKey, secret.proof]), slotLabel(officeId, sealed))
  key.fill(0)
  return { ...sealed, box: toHex(box) }
}

/** Null for a wrong passphrase and for a damaged slot alike. Takes one scrypt either way. */
export async function openSlot(officeId: string, slot: Slot, passphrase: string): Promise<SlotSecret | null> {
  const key = await stretch(passphrase, fromHex(slot.salt), slot.cost)
  const plain = unseal(key, fromHex(slot.box), slotLabel(officeId, slot))
  key.fill(0)
  return plain && { privateKey: plain.subarray(0, keyBytes), proof: plain.subarray(keyBytes) }
}

function slotLabel(officeId: string, slot: Sealed): Buffer {
  const { N, r, p } = slot.cost
  return label('slot', officeId, slot.id, holderName(slot), slot.publicKey, slot.anchor, N, r, p, slot.salt)
}

/** Needs only what stands in clear, so a key made when somebody leaves reaches those who are not there. */
export function wrapKey(
  officeId: string,
  to: Pick<Slot, 'id' | 'publicKey'>,
  version: number,
  key: Buffer,
): Wrap {
  const { privateKey, publicKey: ephemeral } = newKeyPair()
  const shared = agree(privateKey, fromHex(to.publicKey))
  if (!shared) throw new Error('a slot holds a public key that is not on the curve')
  const aad = label('wrap', officeId, to.id, version)
  const box = seal(hkdf(shared, saltOf(ephemeral, to), aad), key, aad)
  return { ephemeral: toHex(ephemeral), box: toHex(box) }
}

/** Every office key the slot holds, or null when one does not open. */
export function unwrapKeys(officeId: string, slot: Slot, privateKey: Buffer): OfficeKeys | null {
  const keys = new Map<number, Buffer>()
  for (const [index, { ephemeral, box }] of slot.wraps.entries()) {
    const shared = agree(privateKey, fromHex(ephemeral))
    const aad = label('wrap', officeId, slot.id, index + 1)
    const key = shared && unseal(hkdf(shared, saltOf(fromHex(ephemeral), slot), aad), fromHex(box), aad)
    if (!key) return null
    keys.set(index + 1, key)
  }
  return keys
}

const saltOf = (ephemeral: Buffer, to: Pick<Slot, 'publicKey'>): Buffer =>
  Buffer.concat([ephemeral, fromHex(to.publicKey)])
