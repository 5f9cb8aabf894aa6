import { refuse } from '../../../../shared/contract/fault.ts'
import {
  type Cost,
  currentCost,
  type KeyringFile,
  type Opened,
  type Opening,
  openWithPassphrase,
  openWithRecovery,
  parseKeyring,
  parseRecoveryCode,
  people,
} from '../../keyring/index.ts'
import { type OpenVault, openVault } from '../../storage/vault.ts'
import type { Head } from '../file/head.ts'
import { NotWhole } from '../file/not-whole.ts'

/** What somebody proves with that an office is theirs: their passphrase, or the printed code. */
export type Secret = { readonly passphrase: string } | { readonly code: string }

export interface OpenedBy extends Opened {
  /** null: the recovery code. */
  readonly personId: string | null
}

/** The keyring a backup carries. Size and shape are judged before any of it is used. Throws NotWhole. */
export function keyringIn({ keyring, office, keyVersion }: Head): KeyringFile {
  const file = parseKeyring(keyring)
  if (typeof file === 'string') throw new NotWhole(file === 'newer' ? 'newer' : 'changed', 'keyring')
  if (file.officeId !== office || file.newest !== keyVersion) throw new NotWhole('changed', 'keyring')
  return file
}

/** Refuses signInRefused or recoveryCodeWrong. Throws NotWhole for a keyring its holders did not leave like this. */
export async function openKeyring(
  file: KeyringFile,
  secret: Secret,
  cost: Cost = currentCost,
): Promise<OpenedBy> {
  if ('code' in secret) return openByCode(file, secret.code, cost)
  // Nobody says who they are where no office is open, so everybody's lock is tried.
  for (const personId of people(file)) {
    const opened = whole(await openWithPassphrase(file, personId, secret.passphrase, cost))
    if (opened) return { ...opened, personId }
  }
  return refuse('signInRefused', { params: { wait: 0 } })
}

async function openByCode(file: KeyringFile, code: string, cost: Cost): Promise<OpenedBy> {
  const parsed = parseRecoveryCode(code)
  if (!parsed.ok) refuse('recoveryCodeWrong', { params: { groups: parsed.groups.join(' ') } })
  const opened = whole(await openWithRecovery(file, code, cost))
  return opened ? { ...opened, personId: null } : refuse('recoveryCodeWrong')
}

function whole(opening: Opening): Opened | null {
  if (opening === 'tampered') throw new NotWhole('changed', 'keyring')
  return opening
}

/** A vault that closes its own copy of the keys. */
export async function withVault<T>({ keys }: Opened, work: (vault: OpenVault) => Promise<T>): Promise<T> {
  const vault = openVault(new Map([...keys].map(([version, key]) => [version, Buffer.from(key)])))
  try {
    return await work(vault)
  } finally {
    vault.close()
  }
}
