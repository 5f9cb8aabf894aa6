import { foldText } from '../../shared/values/fold.ts'

/** How well a text answers what was typed: the beginning of a name counts most. 0: not at all. */
export function closeness(asked: string, name: string): number {
  const [query, text] = [foldText(asked), foldText(name)]
  if (query === '' || !text.includes(query)) return 0
  if (text === query) return 100
  if (text.startsWith(query)) return 90
  const before = text.charAt(text.indexOf(query) - 1)
  return /[\s:：·,，、-]/.test(before) ? 80 : 70
}

/** Only somewhere among the other words it is known by. */
const KNOWN_BY = 55

/**
 * An act is looked for in every language at once: its words stand in both scripts and in English there, so no folding
 * of scripts is needed. `names` and `also`: the same act's in each language.
 */
export function actScore(asked: string, names: readonly string[], also: readonly string[]): number {
  const best = Math.max(0, ...names.map((name) => closeness(asked, name)))
  if (best > 0) return best
  const everything = foldText([...names, ...also].join(' '))
  // A single character would meet too many other words by chance.
  const words = foldText(asked)
    .split(' ')
    .filter((word) => word.length > 1)
  return words.length > 0 && words.every((word) => everything.includes(word)) ? KNOWN_BY : 0
}

interface Record {
  readonly number: string
  readonly headline: string
  readonly runName: string
  readonly snippet: { readonly match: string }
}

/** What the host found holds every word somewhere; a hit in the number or the headline is a better one. */
export function recordScore(asked: string, { number, headline, runName, snippet }: Record): number {
  const named = Math.max(
    closeness(asked, number),
    closeness(asked, headline),
    closeness(snippet.match, headline),
  )
  if (named > 0) return named
  return closeness(snippet.match, runName) > 0 ? 60 : 50
}

/** A name is looked for on purpose. */
export const PERSON_SCORE = 85

/** Best first; equals keep their order, which for records is the newest first. */
export function ranked<T extends { readonly score: number }>(entries: readonly T[]): readonly T[] {
  return entries.filter(({ score }) => score > 0).toSorted((one, other) => other.score - one.score)
}
