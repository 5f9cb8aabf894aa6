import { openJournal } from '../journal/journal.ts'
import { closedOffice, type SignIn } from '../maintenance.ts'
import { PASSPHRASE, SET_UP } from './office.ts'

/** The records of a closed office, below the services. Close them afterwards. */
export async function openRecords(
  folder: string,
  who: SignIn = { name: SET_UP.person.name, passphrase: PASSPHRASE },
) {
  const { file, parts, close } = await closedOffice(folder, who)
  return { file: { ...file, close }, parts, journal: openJournal(parts) }
}
