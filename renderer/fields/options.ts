import type { AnyFieldWords } from '../../shared/language/sheet-words.ts'
import type { Option } from '../ui/list-items.tsx'

/** The options of a choice in the reader's words, under the keys that are stored. */
export function optionsIn(keys: readonly string[], words: AnyFieldWords): readonly Option[] {
  return keys.map((id) => ({ id, label: words.options?.[id] ?? id }))
}

const MOST = 6
/** Room on one line of the form column, counted in half-width characters. */
const LINE = 54
const PADDING = 4

function width(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0)
}

/** Few and short enough to stand side by side. */
export function fitsOneLine(options: readonly Option[]): boolean {
  const needed = options.reduce((sum, { label }) => sum + width(label) + PADDING, 0)
  return options.length <= MOST && needed <= LINE
}
