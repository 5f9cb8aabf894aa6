import type { Workflow } from '../engine/workflow.ts'
import { ae } from './ae/workflow.ts'

/** A new workflow is one folder and one line here. */
export const WORKFLOWS = { ae } as const satisfies { readonly [id: string]: Workflow }

export type WorkflowId = keyof typeof WORKFLOWS

export function workflowOf(id: string): Workflow | null {
  return Object.hasOwn(WORKFLOWS, id) ? WORKFLOWS[id as WorkflowId] : null
}
