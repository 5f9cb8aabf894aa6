import { wordsIn } from '../../../shared/language/index.ts'
import type { DocumentLanguage } from '../../../shared/sheet/sheet.ts'
import type { RunCompliance } from './compliance-pdf.ts'
import { clauseTable, releaseTable } from './index-clauses.ts'
import { escaped, linkTo, type Row, table } from './plain-html.ts'

export interface IndexEntry {
  readonly documentId: string
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

export interface IndexFacts extends RunCompliance {
  readonly entries: readonly IndexEntry[]
  /** File of the 逐条对照表. */
  readonly sheet: string
  readonly language: DocumentLanguage
}

const STYLE =
  'body{font:15px/1.6 serif;margin:3em auto;max-width:70em}table{border-collapse:collapse;width:100%}' +
  'td,th{border:1px solid #999;padding:.3em .6em;text-align:left;vertical-align:top}'

/** The cover of a readable archive: one plain page without scripts, that any browser opens. */
export function indexPage(facts: IndexFacts): string {
  const { context, entries, sheet, language } = facts
  const { code, name, client } = context.run
  const { compliance } = wordsIn(language)
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(`${code} ${name}`)}</title>
<style>${STYLE}</style>
<h1>${escaped(`${code} ${name}`)}</h1>
<p>${escaped(client.name)} · ${escaped(context.office.name)}</p>
${documentTable(entries, language)}
<h2>${linkTo(sheet, compliance.title)}</h2>
<p>${escaped(compliance.lead)}</p>
${clauseTable(facts)}
<h2>${escaped(compliance.releases.title)}</h2>
${releaseTable(facts)}
</html>
`
}

function documentTable(entries: readonly IndexEntry[], language: DocumentLanguage): string {
  const { archive } = wordsIn(language).screens
  const head = [archive.number, archive.version, archive.name, archive.issued, archive.state, archive.pages]
  const rows = entries.map(
    (one): Row => [
      linkTo(one.file, one.number),
      String(one.version),
      escaped(`${one.title} ${one.headline}`),
      escaped(one.issuedAt),
      escaped(one.state),
      String(one.pages),
    ],
  )
  return table(head, rows)
}
