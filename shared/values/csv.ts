/**
 * Rows as a CSV (RFC 4180) for spreadsheets. What one of them would take for a formula gets an apostrophe in front:
 * a name that somebody typed must not be carried out on another computer.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
