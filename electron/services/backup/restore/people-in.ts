import { join } from 'node:path'
import type { Person } from '../../../../shared/values/people.ts'
import { peopleOf } from '../../projections/people.ts'
import { fold } from '../../search/fold.ts'
import { openCopy } from '../../storage/backup.ts'
import type { Vault } from '../../storage/vault.ts'
import { DATABASE } from '../file/head.ts'

/** The people on the list of an unpacked office. */
export function peopleIn(folder: string, vault: Vault): readonly Person[] {
  const db = openCopy(join(folder, DATABASE))
  try {
    return peopleOf({ db, vault })
  } finally {
    db.close()
  }
}

const plain = (name: string) => fold(name).points.join('').replaceAll(' ', '')

/** By name as it is typed at sign-in: case, width, spaces and script do not matter. null when it names nobody or two. */
export function personNamed(people: readonly Person[], name: string): Person | null {
  const [one, ...others] = people.filter((person) => plain(person.name) === plain(name))
  return one && others.length === 0 ? one : null
}
