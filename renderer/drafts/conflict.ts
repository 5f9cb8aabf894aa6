import type { Answers } from '../../shared/forms/context.ts'
import type { Json } from '../../shared/values/json.ts'
import { differingKeys, sameJson } from './same.ts'

export type Side = 'mine' | 'theirs'

/** One field that was filled differently in two windows. */
export interface Difference {
  readonly key: string
  readonly mine: Json
  readonly theirs: Json
  /** What was not touched here since the host last had it is better theirs. */
  readonly suggested: Side
}

/** What another window saved, and where it differs from what stands here. */
export interface DraftConflict {
  readonly rev: number
  readonly theirs: Answers
  readonly differences: readonly Difference[]
}

/** `base`: the answers both windows started from, as far as this one knows. */
export function conflictWith(
  mine: Answers,
  base: Answers,
  host: { readonly rev: number; readonly answers: Answers },
  own: (key: string) => boolean,
): DraftConflict {
  const keys = differingKeys(mine, host.answers).filter(own)
  const differences = keys.map((key) => ({
    key,
    mine: mine[key] ?? null,
    theirs: host.answers[key] ?? null,
    suggested: sameJson(mine[key], base[key]) ? ('theirs' as const) : ('mine' as const),
  }))
  return { rev: host.rev, theirs: host.answers, differences }
}

/** What stands here, with their value wherever the writer chose it; without a choice, what was suggested. */
export function resolved(
  mine: Answers,
  conflict: DraftConflict,
  chosen: { readonly [key: string]: Side },
): Answers {
  const taken = conflict.differences
    .filter(({ key, suggested }) => (chosen[key] ?? suggested) === 'theirs')
    .map(({ key, theirs }) => [key, theirs] as const)
  return { ...mine, ...Object.fromEntries(taken) }
}
