/** Texts with fields in braces, `{总价}`. */

const FIELD = /\{([^{}\n]*)\}/g
/** A paragraph that already carries its number, as in a text taken over from elsewhere. */
const NUMBERED = /^\d+\.\d+/

/** What a field says: a text (of several lines perhaps), null where it does not apply, '' while it is not known. */
export type MergeValues = { readonly [field: string]: string | null }

/**
 * Fills a text. A line that is nothing but a field that does not apply falls away; what is unknown keeps its braces, so
 * that nobody can take it for filled.
 */
export function filled(text: string, values: MergeValues): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const only = /^\s*\{([^{}\n]*)\}\s*$/.exec(line)?.[1]?.trim()
      if (only !== undefined && Object.hasOwn(values, only) && values[only] === null) return []
      return filledLine(line, values)
    })
    .join('\n')
}

const filledLine = (line: string, values: MergeValues): string =>
  line.replace(FIELD, (field, name: string) => {
    const value = Object.hasOwn(values, name.trim()) ? values[name.trim()] : ''
    return value === '' || value === undefined ? field : (value ?? '')
  })

/** Fields that are still open, an empty pair of braces included. */
export const openFields = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(FIELD), ([, name = '']) => name.trim())),
]

/** Paragraphs numbered 4.1, 4.2 … behind their article's number; empty lines fall away. */
export function paragraphs(text: string, article: number): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, index) => (NUMBERED.test(line) ? line : `${article}.${index + 1} ${line}`))
}
