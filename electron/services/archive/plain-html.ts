/** The little HTML the archive's index page is made of. */

/** Cells that are HTML already. */
export type Row = readonly string[]

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export const linkTo = (file: string, text: string): string =>
  `<a href="${encodeURIComponent(file)}">${escaped(text)}</a>`

/** `head` is plain text. */
export const table = (head: readonly string[], rows: readonly Row[]): string =>
  [
    '<table>',
    `<tr>${head.map((one) => `<th>${escaped(one)}</th>`).join('')}</tr>`,
    ...rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
    '</table>',
  ].join('\n')
