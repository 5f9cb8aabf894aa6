import type { ReactNode } from 'react'
import type { FieldSpec } from '../../shared/forms/kinds.ts'
import type { Path, Problem } from '../../shared/forms/problem.ts'
import type { AnyFieldWords } from '../../shared/language/sheet-words.ts'
import type { Json } from '../../shared/values/json.ts'

/** What every field component is given, whatever its kind. */
export interface FieldProps<Spec extends FieldSpec = FieldSpec> {
  readonly spec: Spec
  readonly words: AnyFieldWords
  readonly value: Json
  /** Where the value stands in the answers. */
  readonly path: Path
  readonly required: boolean
  /** Problems to show now, of this field and of what is inside it. */
  readonly problems: readonly Problem[]
  readonly onChange: (value: Json) => void
  /** The writer has left this place; its problems may show from now on. */
  readonly onLeave: (path: Path) => void
  /** Beside the label: where a prefilled value came from. */
  readonly aside?: ReactNode
  /** In a table cell: named by row and column instead of a label of its own. */
  readonly cellName?: string
  /** Columns shown when not all (tables). */
  readonly columns?: readonly string[]
}

export type FieldOf<Kind extends FieldSpec['kind']> = FieldProps<Extract<FieldSpec, { kind: Kind }>>
