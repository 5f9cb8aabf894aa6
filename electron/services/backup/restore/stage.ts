import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../../storage/durable.ts'
import type { Vault } from '../../storage/vault.ts'
import type { Progress } from '../file/write.ts'
import { rehearse } from '../make.ts'
import { clearIncoming, incomingOf } from './swap.ts'

/**
 * Unpacks and verifies a backup beside the office, on the disk and ready to come in with the keyring that `keyring`
 * answers (asked when the records have been verified). Leaves nothing when any of it is refused. Throws NotWhole.
 */
export async function stage(
  file: string,
  folder: string,
  vault: Vault,
  progress: Progress,
  keyring: () => Promise<string>,
): Promise<void> {
  const incoming = incomingOf(folder)
  clearIncoming(folder)
  mkdirSync(incoming, { recursive: true, mode: 0o700 })
  try {
    await rehearse(file, incoming, vault, progress)
    writeDurably(join(incoming, 'office.keyring'), Buffer.from(await keyring()))
  } catch (error) {
    clearIncoming(folder)
    throw error
  }
}
