import { expect, test } from 'vitest'
import type { TableSpec } from '../../shared/forms/kinds/table.ts'
import { problem } from '../../shared/forms/problem.ts'
import { columnsOf } from './columns.ts'
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

test('columns wait behind 更多 unless the page asks for them or they have a problem', () => {
  expect(columnsOf(spec, undefined, [], 1).first).toEqual(['name', 'side', 'cost'])
  expect(columnsOf(spec, ['name'], [], 1).first).toEqual(['name'])
  expect(columnsOf(spec, ['name'], [problem(['t', 0, 'note'], 'required')], 1).first).toEqual([
    'name',
    'note',
  ])
})
