/** Characters that are seen by nobody but break comparison, layout and fonts: zero-width marks, BOM, bidi controls. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g

/** Full-width to half-width, lower case, no invisible characters, single spaces: for comparing and searching. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** What is kept of a pasted text: everything visible, line breaks as \n. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\r\n?/g, '\n').normalize('NFC')
}
