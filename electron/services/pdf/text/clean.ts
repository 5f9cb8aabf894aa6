/** Marks nobody sees and no face draws. Variation selectors are not among them: they belong to the character before. */
const INVISIBLE = /(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\p{Default_Ignorable_Code_Point}\p{Cc}\u061C]/gu
const ODD_SPACES = /[\t\u2000-\u200A\u202F\u205F\u1680]/g
const COMBINED = /\p{L}[\u0300-\u036F]+/gu
const LONE_SURROGATE = /\p{Surrogate}/gu
const PRIVATE_USE = /[\uE000-\uF8FF]/g

export interface Cleaned {
  readonly text: string
  /** Characters that could not be printed as they are. */
  readonly missing: readonly string[]
}

/** One paragraph as it can be set: no controls, plain spaces, accents joined to their letters. */
export function cleanForPrint(paragraph: string): Cleaned {
  const missing: string[] = []
  const name = (character: string) => {
    missing.push(character)
    return namedCodePoint(character)
  }
  const text = paragraph
    .replace(ODD_SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(COMBINED, (letters) => letters.normalize('NFC'))
    .replace(LONE_SURROGATE, name)
    .replace(PRIVATE_USE, name)
  return { text, missing }
}

/** What is printed for a character no face has: never an empty box. */
export function namedCodePoint(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `〔U+${hex}〕`
}

/** Lines as they were typed; every kind of line end counts. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
}
