import { describe, expect, it } from 'vitest'
import { agencyAt, document } from '../../test/every-workflow/support/agency.ts'
import { contextWithRecords } from '../../test/every-workflow/support/runs.ts'
import { wordsIn } from '../language/index.ts'
import { stepClause } from '../language/workflow-words.ts'
import type { DocumentLanguage, TableBlock } from '../sheet/sheet.ts'
import { ae } from '../workflows/ae/workflow.ts'
import { compliance } from './compliance.ts'
import { complianceSheet } from './compliance-sheet.ts'

const sheetOf = (language: DocumentLanguage, pages = new Map<string, number>()) => {
  const context = contextWithRecords(2)
  return complianceSheet(compliance(ae, context), context, { workflow: 'ae', language, pages })
}
const tableIn = (language: DocumentLanguage, pages?: Map<string, number>) =>
  sheetOf(language, pages).blocks.find((one): one is TableBlock => one.block === 'table')

describe.each(['zh-Hans', 'zh-Hant', 'en'] as const)('the sheet in %s', (language) => {
  it('has each clause word for word as it stands beside its step', () => {
    const rows = tableIn(language)?.rows ?? []
    expect(rows).toHaveLength(16)
    for (const [index, row] of rows.entries()) {
      const clause = stepClause(wordsIn(language), 'ae', `clause${index + 1}`)
      expect(clause).not.toBe('')
      expect(row[1]).toContain(clause)
    }
  })

  it('leaves no code where a word belongs', () => {
    const text = JSON.stringify(tableIn(language)?.rows)
    for (const code of ['clause1', 'sig_', 'waiting', 'client_meeting']) expect(text).not.toContain(code)
  })
})

it('is dated by the last act', () => {
  expect(sheetOf('zh-Hans').strip.at(-1)).toEqual({ label: '日期', value: '2026-09-03' })
})

it('tints what is not done, and counts the rest', () => {
  const context = agencyAt('2026-09-10T10:00:00+08:00', {
    documents: [document('client_meeting', 'MR-20260902-01', {})],
  })
  const facts = { workflow: 'ae', language: 'zh-Hans', pages: new Map<string, number>() } as const
  const [note, table] = complianceSheet(compliance(ae, context), context, facts).blocks
  expect(table).toMatchObject({ tinted: [0, 1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15] })
  expect(JSON.stringify(note)).toContain('共 16 条，已办 1 条')
})

it('says on how many pages a document stands, once it is printed', () => {
  const [first] = contextWithRecords(2).documents
  const pages = new Map([[first?.id ?? '', 3]])
  expect(tableIn('zh-Hans', pages)?.rows[7]?.[5]).toBe(`${first?.number}（3 页）\nMR-20260903-01`)
})
