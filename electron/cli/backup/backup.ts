import { existsSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { chooseDataFolder } from '../../data-folder.ts'
import { backupOffice } from '../../services/backup/closed.ts'
import { Told } from '../told.ts'
import type { Ask } from './ask.ts'
import { inWords, WORDS } from './words.ts'

export interface BackupOptions {
  readonly data?: string
  readonly to?: string
}

/** Backs up an office that nobody has open. Answers with what to print. */
export async function backup({ data, to }: BackupOptions, ask: Ask): Promise<string> {
  try {
    const folder = chooseDataFolder(data)
    if (!existsSync(join(folder, 'office.db'))) throw new Told(WORDS.noOffice(folder))
    const target = to === undefined ? null : placeOf(resolve(to))
    const { file, events } = await backupOffice(folder, await ask.secret(WORDS.askSecret), target)
    return WORDS.made(file, events)
  } catch (error) {
    throw inWords(error)
  }
}

/** A folder gets the backup under its own name; a file that is there is never written over. */
function placeOf(path: string): { readonly folder: string; readonly name: string | null } {
  if (!existsSync(path)) return { folder: dirname(path), name: basename(path) }
  if (!statSync(path).isDirectory()) throw new Told(WORDS.exists(path))
  return { folder: path, name: null }
}
