import type { Page } from '../../shared/forms/form.ts'
import type { Path, Problem } from '../../shared/forms/problem.ts'

/** A place in the answers as one string, `actions/0/owner`: key of sets, part of element ids. */
export const placeOf = (path: Path): string => path.join('/')

export const within = (place: string, field: string): boolean =>
  place === field || place.startsWith(`${field}/`)

export function problemsOfField(problems: readonly Problem[], field: string): readonly Problem[] {
  return problems.filter((one) => one.at[0] === field)
}

/** What decides which problems may be shown already. */
export interface Seen {
  /** Places that were left. */
  readonly touched: ReadonlySet<string>
  /** Fields of the pages that were left. */
  readonly left: ReadonlySet<string>
  /** Somebody tried to issue: from then on everything shows. */
  readonly attempted: boolean
}

/** Problems at places one has been to; nobody is told off for what they have not come to yet. */
export function visibleProblems(problems: readonly Problem[], seen: Seen): readonly Problem[] {
  if (seen.attempted) return problems
  return problems.filter((one) => seen.touched.has(placeOf(one.at)) || seen.left.has(String(one.at[0])))
}

/** Ids of the pages that hold a problem: they carry a dot. */
export function pagesWithProblems(pages: readonly Page[], problems: readonly Problem[]): ReadonlySet<string> {
  const fields = new Set(problems.map((one) => String(one.at[0])))
  return new Set(pages.filter((page) => page.fields.some((key) => fields.has(key))).map((page) => page.id))
}

/** How far: pages without a problem, of all pages. */
export function progress(pages: readonly Page[], problems: readonly Problem[]) {
  return { done: pages.length - pagesWithProblems(pages, problems).size, total: pages.length }
}
