import { expect, test } from 'vitest'
import type { TableSpec } from '../../shared/forms/kinds/table.ts'
import { problem } from '../../shared/forms/problem.ts'
import { columnsOf } from './columns.ts'
import { pasted, readCells } from './paste.ts'
import { added, changed, moved, putBack, removed } from './rows.ts'

const spec: TableSpec = {
  kind: 'table',
  columns: {
    name: { kind: 'text' },
    side: { kind: 'choice', options: ['客户', '我司'] },
    cost: { kind: 'money' },
    note: { kind: 'text', more: true },
  },
}
const rows = [{ name: '周敏' }, { name: '林晓' }, { name: '陈一鸣' }]

test('rows are added, moved, changed, removed and put back where they stood', () => {
  expect(added(rows, spec).at(-1)).toEqual({ name: null, side: null, cost: null, note: null })
  expect(moved(rows, 1, -1).map((row) => row['name'])).toEqual(['林晓', '周敏', '陈一鸣'])
  expect(moved(rows, 2, 1)).toBe(rows)
  expect(changed(rows, 0, 'side', '客户')[0]).toEqual({ name: '周敏', side: '客户' })
  expect(putBack(removed(rows, 1), 1, { name: '林晓' })).toEqual(rows)
})

test('cells of a spreadsheet, with line breaks and quotes inside them', () => {
  expect(readCells('周敏\t客户\r\n林晓\t我司\r\n')).toEqual([
    ['周敏', '客户'],
    ['林晓', '我司'],
  ])
  expect(readCells('"两\n行"\t"说 ""好"""')).toEqual([['两\n行', '说 "好"']])
  expect(readCells('只是一段文字\n第二行')).toBeNull()
})

test('a paste fills from its cell to the right and down, and adds the rows it needs', () => {
  const cells = readCells('甲\t客户\t1,200\n乙\t我司\tx') ?? []
  const after = pasted(rows, spec, ['name', 'side', 'cost'], { row: 2, column: 'name' }, cells)
  expect(after).toHaveLength(4)
  expect(after.slice(0, 2)).toEqual(rows.slice(0, 2))
  expect(after[2]).toEqual({ name: '甲', side: '客户', cost: 120_000 })
  expect(after[3]).toEqual({ name: '乙', side: '我司', cost: null, note: null })
})

test('what has no meaning in a column, or falls beyond the last one, overwrites nothing', () => {
  const before = [{ name: '周敏', side: '客户' }]
  const cells = readCells('供应商\t多出来的') ?? []
  expect(pasted(before, spec, ['name', 'side'], { row: 0, column: 'side' }, cells)).toEqual(before)
})

test('columns wait behind 更多 unless the page asks for them or they have a problem', () => {
  expect(columnsOf(spec, undefined, [], 1).first).toEqual(['name', 'side', 'cost'])
  expect(columnsOf(spec, ['name'], [], 1).first).toEqual(['name'])
  expect(columnsOf(spec, ['name'], [problem(['t', 0, 'note'], 'required')], 1).first).toEqual([
    'name',
    'note',
  ])
})
