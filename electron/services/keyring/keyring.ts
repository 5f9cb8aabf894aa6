import { randomBytes } from 'node:crypto'
import { currentCost, type Holder, type KeyringFile } from './format.ts'
import { person, replaceSlot, slotOf } from './holders.ts'
import { type Cost, keyBytes, saltBytes, same, stretch } from './primitives.ts'
import { anchorProof, isWhole, stamp } from './proof.ts'
import { newRecoveryCode, parseRecoveryCode } from './recovery-code.ts'
import { createSlot, type OfficeKeys, openSlot, resealSlot, unwrapKeys } from './slot.ts'

/**
 * The office's keys, and who can open them. Every operation takes a file value and answers with a new one; storing it
 * is the caller's (file-store.ts). Passphrases are not judged here (passphrase.ts) and guesses are not counted here
 * (attempts.ts). `cost` is what scrypt is to cost from now on; only tests pass it.
 */

export interface Opened {
  readonly keys: OfficeKeys
  /** The file as it should stand now: another value than the one given when the slot's cost was raised. */
  readonly file: KeyringFile
  readonly upgraded: boolean
}

/**
 * `null`: wrong passphrase, unknown person or damaged slot, which cannot be told apart, also not by time.
 * `'tampered'`: the passphrase was right and something else in the file is not as its holders left it.
 */
export type Opening = Opened | null | 'tampered'

export interface Keyed {
  readonly file: KeyringFile
  readonly keys: OfficeKeys
}

/** A new office: key version 1, one person, and the recovery code, which is shown once and kept nowhere. */
export async function createKeyring(
  office: { readonly officeId: string; readonly firstPerson: string; readonly passphrase: string },
  cost: Cost = currentCost,
): Promise<Keyed & { readonly recoveryCode: string }> {
  const { officeId } = office
  const keys: OfficeKeys = new Map([[1, randomBytes(keyBytes)]])
  const recoveryCode = newRecoveryCode()
  const slots = [
    await createSlot(officeId, person(office.firstPerson), office.passphrase, keys, cost),
    await createSlot(officeId, { kind: 'recovery' }, recoveryCode, keys, cost),
  ]
  const head = { format: 'qiancheng.keyring', formatVersion: 1, officeId, revision: 0 } as const
  return { file: stamp({ ...head, newest: 1, links: [], slots }, keys), keys, recoveryCode }
}

export async function openWithPassphrase(
  file: KeyringFile,
  personId: string,
  passphrase: string,
  cost: Cost = currentCost,
): Promise<Opening> {
  return open(file, person(personId), passphrase, cost)
}

/** Takes the code as typed. One that cannot be a code answers null at once: `parseRecoveryCode` says why. */
export async function openWithRecovery(
  file: KeyringFile,
  typed: string,
  cost: Cost = currentCost,
): Promise<Opening> {
  const parsed = parseRecoveryCode(typed)
  return parsed.ok ? open(file, { kind: 'recovery' }, parsed.code, cost) : null
}

async function open(file: KeyringFile, holder: Holder, passphrase: string, cost: Cost): Promise<Opening> {
  const slot = slotOf(file, holder)
  if (!slot) return pretend(file, passphrase)
  const secret = await openSlot(file.officeId, slot, passphrase)
  if (!secret) return null
  const keys = unwrapKeys(file.officeId, slot, secret.privateKey)
  if (!keys || !isWhole(file, keys)) return 'tampered'
  if (!same(secret.proof, anchorProof(file.officeId, slot.anchor, keys))) return 'tampered'
  const target = raised(slot.cost, cost)
  if (!target) return { keys, file, upgraded: false }
  const sealed = await resealSlot(file.officeId, slot, secret, passphrase, target)
  return { keys, file: stamp(replaceSlot(file, sealed), keys), upgraded: true }
}

/** As long as a wrong passphrase takes. */
async function pretend(file: KeyringFile, passphrase: string): Promise<null> {
  await stretch(passphrase, randomBytes(saltBytes), file.slots[0]?.cost ?? currentCost)
  return null
}

/** The cost to seal with anew, or null when the stored one is already enough. */
function raised(stored: Cost, target: Cost): Cost | null {
  const most = {
    N: Math.max(stored.N, target.N),
    r: Math.max(stored.r, target.r),
    p: Math.max(stored.p, target.p),
  }
  return most.N === stored.N && most.r === stored.r && most.p === stored.p ? null : most
}
