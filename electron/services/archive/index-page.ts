import type { RunState } from '../../../shared/engine/run.ts'
import { wordsIn } from '../../../shared/language/index.ts'
import type { DocumentLanguage } from '../../../shared/sheet/sheet.ts'

export interface IndexEntry {
  readonly number: string
  readonly version: number
  readonly title: string
  readonly headline: string
  readonly issuedAt: string
  /** In words. */
  readonly state: string
  readonly pages: number
  readonly file: string
}

/** The cover of a readable archive: one plain page without scripts, that any browser opens. */
export function indexPage(
  { code, name, client }: RunState,
  office: string,
  entries: readonly IndexEntry[],
  language: DocumentLanguage,
): string {
  const { archive } = wordsIn(language).screens
  const head = [archive.number, archive.version, archive.name, archive.issued, archive.state, archive.pages]
  const rows = entries.map(
    (one) =>
      `<tr><td><a href="${encodeURIComponent(one.file)}">${escaped(one.number)}</a></td><td>${one.version}</td>` +
      `<td>${escaped(one.title)} ${escaped(one.headline)}</td><td>${escaped(one.issuedAt)}</td>` +
      `<td>${escaped(one.state)}</td><td>${one.pages}</td></tr>`,
  )
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${code} ${name}`)}</title>
<style>body{font:15px/1.6 serif;margin:3em auto;max-width:60em}table{border-collapse:collapse;width:100%}td,th{border:1px solid #999;padding:.3em .6em;text-align:left}</style>
<h1>${escaped(`${code} ${name}`)}</h1>
<p>${escaped(client.name)} · ${escaped(office)}</p>
<table>
<tr>${head.map((one) => `<th>${escaped(one)}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
</html>
`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
