import type { TableSpec } from '../../shared/forms/kinds/table.ts'
import type { Problem } from '../../shared/forms/problem.ts'

/** Columns at first sight, and all of them, both in the table's own order. */
export interface ShownColumns {
  readonly first: readonly string[]
  readonly all: readonly string[]
}

/**
 * A page may ask for fewer columns; columns marked `more` wait. One that has a problem is shown all the same: what is
 * asked must be seen.
 */
export function columnsOf(
  spec: TableSpec,
  wanted: readonly string[] | undefined,
  problems: readonly Problem[],
  depth: number,
): ShownColumns {
  const all = Object.keys(spec.columns).filter((key) => !spec.columns[key]?.stage)
  const wrong = new Set(problems.map((one) => one.at[depth + 1]))
  const asked = (key: string) => (wanted ? wanted.includes(key) : spec.columns[key]?.more !== true)
  return { first: all.filter((key) => asked(key) || wrong.has(key)), all }
}
