import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Row, TableSpec } from '../../shared/forms/kinds/table.ts'
import type { FieldSpec } from '../../shared/forms/kinds.ts'
import { LANGUAGES, wordsIn } from '../../shared/language/index.ts'
import type { AnyFieldWords } from '../../shared/language/sheet-words.ts'
import { readCell, type Tongue, writeCell } from './cell-text.ts'
import { asText, fromText, readCells, writeCells } from './cells.ts'
import { copied, pasted, type TableTongue } from './paste.ts'

const spec: TableSpec = {
  kind: 'table',
  columns: {
    name: { kind: 'text' },
    side: { kind: 'choice', options: ['客户', '我司'] },
    cost: { kind: 'money' },
    due: { kind: 'date' },
    note: { kind: 'text', more: true },
  },
}
const said = (
  name: string,
  side: string,
  ours: string,
  theirs: string,
  cost: string,
  due: string,
): AnyFieldWords => ({
  label: '',
  columns: {
    name: { label: name },
    side: { label: side, options: { 我司: ours, 客户: theirs } },
    cost: { label: cost },
    due: { label: due },
  },
})
const tongue: TableTongue = {
  tables: [
    said('姓名', '哪方', '我司', '客户', '费用', '日期'),
    said('姓名', '哪方', '我司', '客戶', '費用', '日期'),
    said('Name', 'Side', 'Us', 'Client', 'Cost', 'Date'),
  ],
  answers: LANGUAGES.map((one) => wordsIn(one).paper),
  zone: 'Asia/Shanghai',
  year: 2026,
}
const rows: readonly Row[] = [{ name: '周敏' }, { name: '林晓' }, { name: '陈一鸣' }]
const columns = ['name', 'side', 'cost', 'due']
const paste = (text: string, from: { row: number; column: string }, before = rows, most = 100) =>
  pasted({ rows: before, spec, columns, from, most, tongue }, readCells(text, true) ?? [])

describe('cells on the clipboard', () => {
  test('line breaks, tabs and quotes inside of cells', () => {
    expect(readCells('周敏\t客户\r\n林晓\t我司\r\n')).toEqual([
      ['周敏', '客户'],
      ['林晓', '我司'],
    ])
    expect(readCells('"两\n行"\t"说 ""好"""')).toEqual([['两\n行', '说 "好"']])
  })

  test('a text of several lines is a text; in a column of single lines it is a column', () => {
    expect(readCells('只是一段文字\n第二行')).toBeNull()
    expect(readCells('甲\n乙', true)).toEqual([['甲'], ['乙']])
    expect(readCells('甲', true)).toBeNull()
  })

  test('whatever is written is read back', () => {
    const cell = fc
      .string({ unit: fc.constantFrom(...'甲乙 \t\n",=a1') })
      .filter((text) => text === text.trim())
    const table = fc
      .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 4 }))
      .chain(([wide, high]) =>
        fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: high, maxLength: high }),
      )
      .filter((cells) => cells.at(-1)?.some((text) => text !== '') === true)
    fc.assert(
      fc.property(table, (cells) => {
        expect(readCells(writeCells(cells))).toEqual(cells)
      }),
    )
  })

  test('a text never becomes a formula in the spreadsheet, and is the same when it comes back', () => {
    for (const text of ['=1+1', '@SUM(A1)', '+cmd|x', "-2+3+cmd|' /C calc'!A0"]) {
      expect(asText(text)).toBe(`'${text}`)
      expect(fromText(asText(text))).toBe(text)
    }
    for (const text of ['+86 138-0000-0000', '-300', '甲=乙', "'引号"]) expect(asText(text)).toBe(text)
    expect(fromText("'引号")).toBe("'引号")
  })
})

describe('a paste', () => {
  test('fills from its cell to the right and down, and adds the rows it needs', () => {
    const after = paste('甲\t客户\t"1,200"\t2026年9月3日\n乙\tus\t￥35.5\t9/3', { row: 2, column: 'name' })
    expect(after).toMatchObject({ count: 2, unread: [], tooMany: 0 })
    expect(after.rows.slice(0, 2)).toEqual(rows.slice(0, 2))
    expect(after.rows[2]).toEqual({ name: '甲', side: '客户', cost: 120_000, due: '2026-09-03' })
    expect(after.rows[3]).toEqual({ name: '乙', side: '我司', cost: 3_550, due: '2026-09-03', note: null })
  })

  test('what has no meaning in its column, or falls beyond the last one, overwrites nothing and is named', () => {
    const before = [{ name: '周敏', side: '客户', cost: 100 }]
    const after = paste('供应商\t贵\t\t多出来的', { row: 0, column: 'side' }, before)
    expect(after.rows).toEqual(before)
    expect(after.unread).toEqual([
      { row: 0, column: 'side', text: '供应商' },
      { row: 0, column: 'cost', text: '贵' },
    ])
  })

  test('under headings of any language each cell goes where its name says', () => {
    const after = paste('Cost\tName\n12\t甲\n13\t乙', { row: 0, column: 'due' }, [])
    expect(after.rows).toMatchObject([
      { name: '甲', cost: 1_200 },
      { name: '乙', cost: 1_300 },
    ])
    expect(after.count).toBe(2)
  })

  test('no more rows than the table holds', () => {
    const after = paste('甲\n乙\n丙', { row: 2, column: 'name' }, rows, 4)
    expect(after.rows.map((row) => row['name'])).toEqual(['周敏', '林晓', '甲', '乙'])
    expect(after.tooMany).toBe(1)
  })
})

const of = (words: AnyFieldWords): Tongue => ({ ...tongue, words: [words] })
const read = (kind: FieldSpec, text: string) => readCell(kind, text, of({ label: '' }))

test.each<[FieldSpec['kind'], string, unknown]>([
  ['date', '2026年9月3日', '2026-09-03'],
  ['date', '2026/9/3', '2026-09-03'],
  ['date', '9/13/2026', '2026-09-13'],
  ['date', '13/9/2026', '2026-09-13'],
  ['date', '9/3/2026', undefined],
  ['date', '2026-02-30', undefined],
  ['time', '下午2:30', '14:30'],
  ['time', '2:30:15 PM', '14:30'],
  ['time', '９时５分', '09:05'],
  ['time', '25:00', undefined],
  ['dateTime', '2026/9/3 14:30', '2026-09-03T14:30:00+08:00'],
  ['dateTime', '2026年9月3日 下午2:30', '2026-09-03T14:30:00+08:00'],
  ['dateTime', '2026-09-03', undefined],
  ['integer', '1,200', 1_200],
  ['integer', '1.5', undefined],
  ['percent', '６％', 6],
  ['money', '1,234.5', 123_450],
  ['money', '一千', undefined],
  ['yesNo', '是', true],
  ['yesNo', 'FALSE', false],
  ['yesNo', '也许', undefined],
  ['yesNoNa', '不適用', 'na'],
  ['yesNoNa', 'N/A', 'na'],
  ['person', ' 周敏 ', { id: null, name: '周敏' }],
])('%s %j is read as %j', (kind, text, wanted) => {
  expect(read({ kind } as FieldSpec, text)).toEqual(wanted)
})

test('what is copied comes back the same, in every language', () => {
  const row: Row = { name: '=甲\t"乙"', side: '客户', cost: -123_456, due: '2026-09-03' }
  for (const first of [0, 1, 2]) {
    const tables = [tongue.tables[first] ?? { label: '' }, ...tongue.tables]
    const text = copied([row, row], spec, columns, { ...tongue, tables }, true)
    const from = { row: 0, column: 'name' }
    const back = pasted({ rows: [], spec, columns, from, most: 9, tongue }, readCells(text) ?? [])
    expect(back.unread).toEqual([])
    expect(back.rows).toMatchObject([row, row])
  }
})

test('a cell of every kind that has a text comes back as it was', () => {
  const values: readonly [FieldSpec, string | number | boolean | string[] | { id: null; name: string }][] = [
    [{ kind: 'money' }, 5],
    [{ kind: 'duration' }, 90],
    [{ kind: 'time' }, '09:05'],
    [{ kind: 'dateTime' }, '2026-09-03T14:30:00+08:00'],
    [{ kind: 'choices', options: ['甲', '乙', '丙'] }, ['丙', '甲']],
    [{ kind: 'yesNo' }, false],
    [{ kind: 'yesNoNa' }, 'na'],
    [{ kind: 'person' }, { id: null, name: '周敏' }],
    [{ kind: 'longText' }, '两\n行'],
  ]
  for (const [kind, value] of values) {
    expect(read(kind, writeCell(kind, value, of({ label: '' }))), kind.kind).toEqual(value)
  }
})
