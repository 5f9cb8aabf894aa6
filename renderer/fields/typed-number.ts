import { formatFen, parseFen } from '../../shared/values/money.ts'

/** How a number is read from what is typed, and written back once the field is left. */
export interface NumberFormat {
  readonly parse: (text: string) => number | null
  readonly format: (value: number) => string
}

/** `１，２３４．５` and `1234.5` are the same number; full-width digits come from Chinese input methods. */
function readNumber(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

export const decimal: NumberFormat = { parse: readNumber, format: String }

/** `6%` and `6` both mean six per cent. */
export const percent: NumberFormat = {
  parse: (text) => readNumber(text.normalize('NFKC').replace(/%\s*$/, '')),
  format: String,
}

/** Yuan on screen, whole fen in the answers. */
export const yuan: NumberFormat = { parse: parseFen, format: formatFen }

export type Typed = { readonly ok: true; readonly value: number | null } | { readonly ok: false }

/** Nothing typed is an empty answer; a text that is no number is not an answer at all. */
export function readTyped(text: string, format: NumberFormat): Typed {
  if (text.trim() === '') return { ok: true, value: null }
  const value = format.parse(text)
  return value === null ? { ok: false } : { ok: true, value }
}
