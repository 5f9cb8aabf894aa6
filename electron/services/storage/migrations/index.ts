import { m0010 } from './0010-journal.ts'
import { m0020 } from './0020-projections.ts'
import { m0030 } from './0030-drafts-and-prints.ts'
import { m0040 } from './0040-search.ts'
import { m0050 } from './0050-accounts.ts'
import { m0060 } from './0060-signing.ts'
import { m0070 } from './0070-registers.ts'
import { m0080 } from './0080-templates.ts'

/** One step of the record file's shape. `sql` is hashed when applied: a released step is never edited. */
export interface Migration {
  /** Rises; gaps of ten leave room for a repair between two released steps. */
  readonly id: number
  readonly sql: string
}

export const MIGRATIONS: readonly Migration[] = [m0010, m0020, m0030, m0040, m0050, m0060, m0070, m0080]
