import { createHmac } from 'node:crypto'
import type { Vault } from '../storage/vault.ts'

/** Bytes kept of a gram's digest: enough that two grams do not meet, little enough for a small index. */
const KEPT = 16

/** Every two neighbouring characters (code points) of a folded text that are not spaces. */
export function bigrams(points: readonly string[]): string[] {
  const found = new Set<string>()
  for (let index = 1; index < points.length; index += 1) {
    const [one, two] = [points[index - 1], points[index]]
    if (one !== ' ' && two !== ' ' && one !== undefined && two !== undefined) found.add(one + two)
  }
  return [...found]
}

/** The gram as it stands in the index: meaningless, and unguessable, without the office key. */
export function blind(vault: Vault, gram: string): Uint8Array {
  return createHmac('sha256', vault.searchKey).update(gram).digest().subarray(0, KEPT)
}
