import { formOf } from '../../shared/engine/workflow.ts'
import type { FieldSpec, KindId } from '../../shared/forms/kinds.ts'
import type { Words } from '../../shared/language/index.ts'
import type { AnyFieldWords, AnyFormWords } from '../../shared/language/sheet-words.ts'
import { workflowOf } from '../../shared/workflows/registry.ts'

export interface FieldHelp {
  readonly label: string
  readonly kind: KindId
  readonly required: boolean
  readonly help: string | null
  readonly example: string | null
}

interface FormHelp {
  readonly title: string
  readonly lead: string
  /** null when the focus is in no field. */
  readonly field: FieldHelp | null
}

/** What is known of a form and of the field at a place (`f-items-0-topic`, an element's id). */
export function fieldHelp(
  words: Words,
  workflowId: string,
  formId: string,
  place: string | null,
): FormHelp | null {
  const workflow = workflowOf(workflowId)
  const form = workflow && formOf(workflow, formId)
  const all = words.forms as unknown as { readonly [form: string]: AnyFormWords }
  const said = all[formId]
  if (!form || !said) return null
  const [, key = '', , column = ''] = place?.split('-') ?? []
  const [spec, own] = [form.fields[key], said.fields[key]]
  const { title, lead } = said
  return { title, lead, field: spec && own ? helpOf(spec, own, column) : null }
}

/** In a table the column says more than the table. */
function helpOf(spec: FieldSpec, words: AnyFieldWords, column: string): FieldHelp {
  const [inner, own] = [spec.kind === 'table' ? spec.columns[column] : undefined, words.columns?.[column]]
  if (inner && own) {
    const whole = helpOf(inner, own, '')
    return { ...whole, label: `${words.label} · ${whole.label}`, help: whole.help ?? words.help ?? null }
  }
  return {
    label: words.label,
    kind: spec.kind,
    required: 'required' in spec && spec.required === true,
    help: words.help ?? null,
    example: words.example ?? null,
  }
}
