import type { Day } from '../../../shared/values/time.ts'
import type { RecordParts } from './parts.ts'

/** Who may sign for whom, from day to day inclusive. */
export interface Deputy {
  /** Whose place it is. */
  readonly personId: string
  /** Who may stand in. */
  readonly deputyId: string
  readonly from: Day
  readonly to: Day
}

export function deputiesOf({ db }: Pick<RecordParts, 'db'>): readonly Deputy[] {
  return db.all<Deputy & Record<string, string>>(
    'select person as "personId", deputy as "deputyId", from_day as "from", to_day as "to" from deputy order by person',
  )
}

export function putDeputy({ db }: RecordParts, { personId, deputyId, from, to }: Deputy): void {
  endDeputy({ db }, personId)
  db.run('insert into deputy values (?, ?, ?, ?)', personId, deputyId, from, to)
}

export function endDeputy({ db }: Pick<RecordParts, 'db'>, personId: string): void {
  db.run('delete from deputy where person = ?', personId)
}

/** Who left stands in for nobody, and nobody for them. */
export function endDeputiesOf({ db }: RecordParts, personId: string): void {
  db.run('delete from deputy where person = ? or deputy = ?', personId, personId)
}
