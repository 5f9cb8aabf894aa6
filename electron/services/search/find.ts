import type { RecordParts } from '../projections/parts.ts'
import { openJson } from '../storage/sealed-json.ts'
import { foldWords } from './fold.ts'
import { bigrams, blind } from './grams.ts'
import { ENTRY, type EntryBody } from './index-entries.ts'
import { type Snippet, snippetOf } from './snippet.ts'

interface EntryRow {
  readonly kind: 'run' | 'document'
  readonly id: string
  readonly run: string
  readonly form: string | null
  readonly at: string
  readonly body: Uint8Array
}

export interface Hit {
  readonly kind: 'run' | 'document'
  readonly id: string
  readonly runId: string
  readonly form: string | null
  readonly number: string
  readonly headline: string
  readonly runName: string
  readonly at: string
  readonly snippet: Snippet
}

export interface Found {
  /** False when no word of the query has two characters to look for. */
  readonly enough: boolean
  readonly total: number
  readonly hits: readonly Hit[]
}

/**
 * Entries that hold every word of the query, newest first. The index only proposes: each proposal is opened and
 * really read, because an entry may hold both 会员 and 员工 without holding 会员工.
 */
export function find(parts: RecordParts, query: string, offset: number, count: number): Found {
  const words = foldWords(query)
  const grams = [...new Set(words.flatMap((word) => bigrams(Array.from(word))))]
  if (grams.length === 0) return { enough: false, total: 0, hits: [] }
  const rows = candidates(parts, grams).flatMap((row) => {
    const body = openJson<EntryBody>(parts.vault, ENTRY, row.id, 0, row.body)
    return words.every((word) => body.folded.includes(word)) ? [{ row, body }] : []
  })
  const hits = rows.slice(offset, offset + count).map(({ row, body }) => hitOf(row, body, words))
  return { enough: true, total: rows.length, hits }
}

function candidates({ db, vault }: RecordParts, grams: readonly string[]): readonly EntryRow[] {
  const each = grams.map(() => 'select seq from search_gram where gram = ?').join(' intersect ')
  return db.all<EntryRow>(
    `select kind, id, run, form, at, body from search_entry where seq in (${each}) order by seq desc`,
    ...grams.map((gram) => blind(vault, gram)),
  )
}

/** Shown at the first place of the longest word, which tells the most. */
function hitOf(row: EntryRow, body: EntryBody, words: readonly string[]): Hit {
  const { number, headline, runName, texts } = body
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one))
  const at = body.folded.split('\n').findIndex((text) => text.includes(longest))
  const snippet = snippetOf(texts[at] ?? '', longest)
  const { kind, id, run: runId, form } = row
  return { kind, id, runId, form, number, headline, runName, at: row.at, snippet }
}
