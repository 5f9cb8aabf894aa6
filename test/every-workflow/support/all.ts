import { formsOf } from '../../../shared/engine/workflow.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import type { FieldSpec } from '../../../shared/forms/kinds.ts'
import { WORKFLOWS, type WorkflowId } from '../../../shared/workflows/registry.ts'

/** What every check of this folder runs over: a new workflow is checked from its first day. */
export const workflowIds = Object.keys(WORKFLOWS) as WorkflowId[]

export const allForms: readonly (readonly [name: string, form: AnyForm])[] = workflowIds.flatMap((id) =>
  formsOf(WORKFLOWS[id]).map((form) => [`${id}/${form.id}`, form] as const),
)

export function fieldsOf(form: AnyForm): readonly (readonly [key: string, spec: FieldSpec])[] {
  return Object.entries(form.fields)
}

/** Filled by the program or by later acts. */
export function isNotAsked(spec: FieldSpec): boolean {
  return spec.stage !== undefined || spec.kind === 'computed' || spec.kind === 'signature'
}
