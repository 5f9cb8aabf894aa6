export type Leaf = readonly [place: string, text: string]

/**
 * Every text below a value with its place. A sentence made by a function is read as its source, so that none of its
 * branches is missed.
 */
export function texts(value: unknown, at = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[at, value]]
  if (typeof value === 'function') return [[at, String(value)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, at === '' ? key : `${at}.${key}`))
}

/** Places and whether a text or a sentence stands there. */
export function shape(value: unknown, at = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${at}: ${typeof value}`]
  return Object.entries(value)
    .flatMap(([key, inner]) => shape(inner, `${at}.${key}`))
    .toSorted()
}
