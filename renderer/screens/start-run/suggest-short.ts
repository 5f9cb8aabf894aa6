/**
 * First characters of the syllables' letter groups in pinyin order: a character belongs to the last letter whose
 * first character does not sort after it. This uses the collation every browser brings instead of a table of readings;
 * a character with two readings may come out wrong, and the suggestion can be overwritten.
 */
const GROUPS: readonly (readonly [string, string])[] = [
  ['阿', 'A'],
  ['八', 'B'],
  ['嚓', 'C'],
  ['哒', 'D'],
  ['妸', 'E'],
  ['发', 'F'],
  ['旮', 'G'],
  ['哈', 'H'],
  ['讥', 'J'],
  ['咔', 'K'],
  ['垃', 'L'],
  ['妈', 'M'],
  ['拏', 'N'],
  ['噢', 'O'],
  ['妑', 'P'],
  ['七', 'Q'],
  ['呥', 'R'],
  ['仨', 'S'],
  ['它', 'T'],
  ['穵', 'W'],
  ['夕', 'X'],
  ['丫', 'Y'],
  ['帀', 'Z'],
]

const pinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

function initial(character: string): string {
  return GROUPS.findLast(([first]) => pinyin.compare(first, character) <= 0)?.[1] ?? ''
}

/** What companies are called besides their name; it would only make all codes alike. */
const KIND =
  /(股份)?有限(责任)?公司|股份公司|集团|公司|有限責任公司|集團|\b(co|ltd|inc|llc|corp|company|limited)\b\.?/gi

const LENGTH = 4

/** A short code from the client's name: `青禾茶饮有限公司` → `QHCY`, `Blue Sea Travel` → `BST`, `Nike` → `NIKE`. */
export function suggestShort(name: string): string {
  const parts = name.replace(KIND, ' ').match(/\p{Script=Han}|[A-Za-z0-9]+/gu) ?? []
  const only = parts.length === 1 && /^[A-Za-z0-9]+$/.test(parts[0] ?? '') ? (parts[0] ?? '') : null
  const letters =
    only ?? parts.map((part) => (/\p{Script=Han}/u.test(part) ? initial(part) : part[0])).join('')
  const short = letters.toUpperCase().slice(0, LENGTH)
  return short.length < 2 ? '' : short
}
