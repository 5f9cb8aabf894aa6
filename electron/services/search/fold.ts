import { foldText } from '../../../shared/values/fold.ts'
import { oneScript } from './one-script.ts'

/** A folded text, and for each of its code points the piece of the original it came from. */
export interface Folded {
  readonly points: readonly string[]
  /** Start and end (UTF-16 offsets in the original) of each folded code point. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

const known = new Map<string, readonly string[]>()
const MOST_KNOWN = 100_000

/** A character with the marks that combine with it. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu

/** The text as it is compared: full width, case, invisible characters and script folded away. */
export function fold(text: string): Folded {
  const points: string[] = []
  const from: number[] = []
  const to: number[] = []
  for (const match of text.matchAll(CLUSTER)) {
    const [cluster] = match
    for (const point of foldCluster(cluster)) {
      points.push(point)
      from.push(match.index)
      to.push(match.index + cluster.length)
    }
  }
  return { points, from, to }
}

function foldCluster(cluster: string): readonly string[] {
  const before = known.get(cluster)
  if (before) return before
  const made = /^\s/u.test(cluster) ? [' '] : Array.from(foldText(cluster), oneScript)
  if (known.size < MOST_KNOWN) known.set(cluster, made)
  return made
}

/** What a person looks for: the words of the query, folded. */
export function foldWords(query: string): string[] {
  return fold(query)
    .points.join('')
    .split(' ')
    .filter((word) => word !== '')
}
