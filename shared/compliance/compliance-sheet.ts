import type { FormContext } from '../forms/context.ts'
import { wordsIn } from '../language/index.ts'
import { stepClause, stepTitle } from '../language/workflow-words.ts'
import { writeInstant } from '../language/write.ts'
import type { Block, DocumentLanguage, Sheet, TableBlock } from '../sheet/sheet.ts'
import { dayOf } from '../values/time.ts'
import { type ComplianceRow, lastAct } from './compliance.ts'
import { type Reading, reasonText, spanText } from './reason-text.ts'

export interface ComplianceFacts {
  readonly workflow: string
  readonly language: DocumentLanguage
  /** How many pages a document printed on, by its id; what is not printed yet is left out. */
  readonly pages: ReadonlyMap<string, number>
}

const SHARES = { clause: 0.9, text: 4.6, state: 1.5, by: 2.6, at: 2.2, papers: 3.2, reasons: 3.2 } as const

/** 逐条对照表 on paper: one row for each clause, its words as in the source. Dated by the last act, never by a clock. */
export function complianceSheet(
  rows: readonly ComplianceRow[],
  context: FormContext,
  { workflow, language, pages }: ComplianceFacts,
): Sheet {
  const words = wordsIn(language)
  const { compliance, paper } = words
  const { run, office, zone } = context
  const asOf = lastAct(rows, context)
  return {
    sheet: 1,
    form: 'compliance',
    formVersion: 1,
    language,
    title: compliance.title,
    subtitle: language === 'en' ? null : wordsIn('en').compliance.title,
    letterhead: office,
    corner: { number: run.code, versionText: '', confidential: paper.frame.confidential },
    strip: [
      { label: paper.frame.projectCode, value: run.code },
      { label: paper.frame.project, value: run.name },
      { label: paper.frame.client, value: run.client.name },
      { label: paper.frame.date, value: dayOf(asOf, zone) },
    ],
    blocks: blocksOf(rows, { words, workflow, zone }, writeInstant(asOf, zone), pages),
    footer: {
      left: [office.name, office.phone].filter((one) => one !== '').join('　'),
      centre: `${run.code} · ${compliance.title}`,
      pageText: paper.frame.page,
    },
    page: { orientation: 'landscape', binding: false },
    mark: null,
  }
}

function blocksOf(
  rows: readonly ComplianceRow[],
  reading: Reading,
  asOf: string,
  pages: ComplianceFacts['pages'],
): readonly Block[] {
  const { compliance } = reading.words
  const done = rows.filter(({ state }) => isFulfilled(state)).length
  const note = [compliance.lead, compliance.asOf(asOf), compliance.count({ of: rows.length, done })]
  return [{ block: 'text', tone: 'note', text: note.join(' ') }, tableOf(rows, reading, pages)]
}

export const isFulfilled = (state: ComplianceRow['state']): boolean => state !== 'open' && state !== 'skipped'

function tableOf(
  rows: readonly ComplianceRow[],
  reading: Reading,
  pages: ComplianceFacts['pages'],
): TableBlock {
  const { columns } = reading.words.compliance
  const open = rows.flatMap(({ state }, index) => (isFulfilled(state) ? [] : [index]))
  return {
    block: 'table',
    columns: Object.entries(SHARES).map(([key, share]) => ({
      title: columns[key as keyof typeof SHARES],
      share,
    })),
    rows: rows.map((row) => cellsOf(row, reading, pages)),
    tinted: open,
  }
}

function cellsOf(row: ComplianceRow, reading: Reading, pages: ComplianceFacts['pages']): readonly string[] {
  const { words, workflow } = reading
  const { compliance } = words
  const title = stepTitle(words, workflow, row.step)
  return [
    String(row.clause),
    `${title}\n${stepClause(words, workflow, row.step)}`,
    compliance.states[row.state],
    row.by.join(compliance.separator),
    spanText(row, reading),
    row.papers.map((one) => paperText(one, words.compliance, pages.get(one.documentId))).join('\n'),
    row.reasons.map((one) => reasonText(one, reading)).join('\n'),
  ]
}

function paperText(
  { number, version }: ComplianceRow['papers'][number],
  words: Reading['words']['compliance'],
  pages: number | undefined,
): string {
  const more = [
    ...(version > 1 ? [words.version(version)] : []),
    ...(pages === undefined ? [] : [words.pages(pages)]),
  ]
  return more.length === 0 ? number : `${number}（${more.join(words.separator)}）`
}
