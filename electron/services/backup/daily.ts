import type { Stopwatch } from '../ports.ts'
import { migrationCopies, removeMigrationCopy } from './before-migration.ts'
import { listBackups } from './list.ts'
import { type Make, type MakingParts, officeOf } from './making.ts'
import { backupsOf } from './places.ts'

/** After a failure it is not tried again with every key somebody presses. */
const PAUSE = 10 * 60_000
/** The first change of a day seldom comes alone. */
const SHORTLY = 2_000

export interface DailyParts extends MakingParts {
  readonly watch: Pick<Stopwatch, 'after' | 'now'>
}

/** Backups that nobody asks for. They run in the background, and their trouble is nobody's who works. */
export function daily(parts: DailyParts, make: Make) {
  const { folder, now, watch, errors } = parts
  let closed = false
  let handled: string | null = null
  let notBefore = Number.NEGATIVE_INFINITY
  let callOff = () => {}

  const work = async (day: string | null): Promise<void> => {
    await tagMigrationCopies()
    if (day !== null && !(await isMade(day))) await make('daily')
  }
  const tagMigrationCopies = async (): Promise<void> => {
    for (const { path, at } of migrationCopies(folder, now())) {
      await make('beforeMigration', { records: path, at })
      removeMigrationCopy(path)
    }
  }
  const isMade = async (day: string): Promise<boolean> => {
    const known = await listBackups(backupsOf(folder), 'own', officeOf(parts).id)
    return known.some(({ at, verified, reason }) => verified && reason === 'daily' && at.slice(0, 10) === day)
  }
  const shortly = (): void => {
    callOff()
    callOff = watch.after(SHORTLY, () => {
      if (closed || !parts.isOpen()) return
      work(handled).catch((error: unknown) => {
        handled = null
        notBefore = watch.now() + PAUSE
        errors.add('backup.daily', error)
      })
    })
  }
  return {
    /** Something was committed. */
    changed: () => {
      const day = now().slice(0, 10)
      if (closed || handled === day || watch.now() < notBefore) return
      handled = day
      shortly()
    },
    /** Somebody signed in. */
    opened: shortly,
    close: () => {
      closed = true
      callOff()
    },
  }
}
