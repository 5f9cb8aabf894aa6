import type { Words } from '../../words.ts'

/** Locking, and the menu at one's own name. */
export const lock: Words['screens']['lock'] = {
  menu: (name) => `${name}: account and lock`,
  soon: (seconds) => `Locks in ${seconds} s`,
  soonText: 'Nobody seems to be here. What was typed is saved; after signing in you go on where you were.',
  stay: 'Stay signed in',
  working: 'Locking…',
}
