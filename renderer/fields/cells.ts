import { cleanText } from '../../shared/values/fold.ts'

/** Cells as a spreadsheet puts them on the clipboard: tabs between them, rows on lines of their own. */
export type Cells = readonly (readonly string[])[]

/**
 * A quoted cell may hold line breaks and tabs; a quote inside it is doubled. Null when the text is a single cell: that
 * is an ordinary paste. Several lines without a tab are one column, but only where a cell is a single line itself.
 */
export function readCells(text: string, singleLine = false): Cells | null {
  const rows: string[][] = [['']]
  let quoted = false
  const plain = cleanText(text).replace(/\n+$/, '')
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain.charAt(at)
    const row = rows.at(-1) ?? []
    const cell = row.at(-1) ?? ''
    if (quoted && char === '"' && plain.charAt(at + 1) === '"') {
      row[row.length - 1] = `${cell}"`
      at += 1
    } else if (char === '"' && (quoted || cell === '')) quoted = !quoted
    else if (!quoted && char === '\t') row.push('')
    else if (!quoted && char === '\n') rows.push([''])
    else row[row.length - 1] = cell + char
  }
  return plain.includes('\t') || (singleLine && rows.length > 1) ? rows : null
}

/** The same way out; Excel, Numbers and WPS read it back cell by cell. */
export function writeCells(cells: Cells): string {
  return cells.map((row) => row.map(quotedIfNeeded).join('\t')).join('\r\n')
}

const quotedIfNeeded = (text: string): string =>
  /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** A sign a spreadsheet would take for the beginning of a formula; a number or a telephone number is none. */
const FORMULA = /^(?:[=@]|[+-](?![\d\s().-]*$))/

/** A text from a form must not be worked out by whoever pastes it: an apostrophe in front makes it a text again. */
export const asText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)

/** The apostrophe `asText` put there, taken away again. */
export const fromText = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
