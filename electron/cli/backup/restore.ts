import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chooseDataFolder } from '../../data-folder.ts'
import { restoreOffice } from '../../services/backup/closed.ts'
import { OFFICE_SET } from '../../services/backup/restore/swap.ts'
import { Told } from '../told.ts'
import type { Ask } from './ask.ts'
import { inWords, WORDS } from './words.ts'

export interface RestoreOptions {
  readonly data?: string
  readonly replace?: boolean
}

/** Puts a backup into an empty folder, or in the place of an office that nobody has open. */
export async function restore(
  file: string,
  { data, replace = false }: RestoreOptions,
  ask: Ask,
): Promise<string> {
  try {
    const folder = chooseDataFolder(data)
    const occupied = OFFICE_SET.some((name) => existsSync(join(folder, name)))
    if (occupied && !replace) throw new Told(WORDS.occupied(folder))
    const recoveryCode = await restoreOffice(
      resolve(file),
      folder,
      await ask.secret(WORDS.askSecret),
      async () => ({
        name: await ask.line(WORDS.askName),
        passphrase: await ask.secret(WORDS.askNew),
      }),
    )
    return [WORDS.restored(folder), ...(recoveryCode ? [WORDS.newCode(recoveryCode)] : [])].join('\n')
  } catch (error) {
    throw inWords(error)
  }
}
