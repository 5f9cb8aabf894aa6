import type { Answers, DocumentFacts, FormContext } from '../forms/context.ts'
import type { AnyForm, Reminder, Waiting } from '../forms/form.ts'

/**
 * A gate stands before every paper of a step. It is asked in the data layer, so no screen, import or command line walks
 * around it. Gates of single forms stand with the form.
 */
export interface Gate {
  readonly id: string
  /** null when open; `code` is one of the workflow's words. */
  readonly waiting: (context: FormContext) => Waiting | null
}

/** A paper of a step; `form` is null while this version cannot fill it yet, and the screen says so. */
export interface Paper {
  readonly prefix: string
  readonly form: AnyForm | null
}

export interface Step {
  readonly id: string
  /** Number of the clause in the source document whose sentence stands beside the step. */
  readonly clause: number
  readonly papers: readonly Paper[]
  /** Before a paper of this step may be issued. */
  readonly gate: Gate | null
  /** Repeats for as long as the run lives (every contact is recorded), so it is never simply done. */
  readonly repeats: boolean
  readonly isDone: (context: FormContext) => boolean
  /** Which documents of its papers are about this step, where a paper serves several; all of them unless said. */
  readonly evidence?: (document: DocumentFacts, context: FormContext) => boolean
  /** Prefixes of papers that are made only where there is cause: their absence is nothing to explain. */
  readonly optional?: readonly string[]
  /** Where it was fulfilled otherwise than the clause says (too late, say); `code` is one of the workflow's words. */
  readonly remarks?: (context: FormContext) => readonly Waiting[]
}

/** A text to be sent: `rule` names it among the workflow's `notices`, whose params are given. */
export interface Notice {
  readonly rule: string
  /** Who it speaks to. */
  readonly to: string
  readonly params: { readonly [name: string]: string }
}

export interface Workflow {
  readonly id: string
  readonly version: number
  readonly steps: readonly Step[]
  /** What the run asks for beside what its single documents do. */
  readonly reminders?: (context: FormContext) => readonly Reminder[]
  /** What to write to somebody outside about a reminder; null where it is nobody's business but the office's. */
  readonly notice?: (
    reminder: Pick<Reminder, 'rule' | 'dueAt' | 'params'>,
    document: DocumentFacts | null,
    context: FormContext,
  ) => Notice | null
  /** What a new run may begin with: forms that another one says something for, and common kinds by their id. */
  readonly templates?: {
    readonly forms: readonly string[]
    readonly common: (id: string) => { readonly [form: string]: Answers } | null
  }
  /** The run's own code from its facts: `sequence` counts within the code's month. */
  readonly code: (facts: {
    readonly short: string
    readonly day: string
    readonly sequence: number
  }) => string
}

export function defineWorkflow<const W extends Workflow>(workflow: W): W {
  return workflow
}

/** Every form of a workflow once, in the order of its steps. */
export function formsOf(workflow: Workflow): readonly AnyForm[] {
  const forms = workflow.steps.flatMap((step) =>
    step.papers.flatMap((paper) => (paper.form ? [paper.form] : [])),
  )
  return [...new Map(forms.map((form) => [form.id, form])).values()]
}

export function formOf(workflow: Workflow, id: string): AnyForm | null {
  return formsOf(workflow).find((form) => form.id === id) ?? null
}

/** The steps on which a form may be issued. */
export function stepsOf(workflow: Workflow, form: string): readonly Step[] {
  return workflow.steps.filter((step) => step.papers.some((paper) => paper.form?.id === form))
}

export type { Reminder, Waiting } from '../forms/form.ts'
