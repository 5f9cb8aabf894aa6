import type { Say } from '../../shared/forms/kinds/kind.ts'
import { cellText, type TableSpec } from '../../shared/forms/kinds/table.ts'
import type { FieldSpec } from '../../shared/forms/kinds.ts'

/**
 * The field as it is asked after issue: its stage taken away. Of a table's rows what was issued is only read, and rows
 * neither come nor go.
 */
export function entrySpec(spec: FieldSpec, say: Say): FieldSpec {
  if (spec.kind !== 'table') return asked(spec)
  if (spec.stage === 'after') {
    const columns = Object.entries(spec.columns).map(([key, column]) => [key, asked(column)])
    return { ...asked(spec), columns: Object.fromEntries(columns) } as TableSpec
  }
  const columns = Object.entries(spec.columns).map(([key, column]) => [
    key,
    column.stage === 'after' ? asked(column) : read(spec, key, say),
  ])
  return { ...spec, fixedRows: true, columns: Object.fromEntries(columns) } as TableSpec
}

function asked<S extends FieldSpec>({ stage: _stage, more: _more, ...spec }: S): FieldSpec {
  return spec as unknown as FieldSpec
}

function read(spec: TableSpec, key: string, say: Say): FieldSpec {
  return { kind: 'computed', compute: (_answers, _context, row) => cellText(spec, key, row, say) }
}
