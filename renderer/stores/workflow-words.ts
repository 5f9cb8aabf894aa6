import type { Words } from '../../shared/language/index.ts'

/**
 * Words by names that come over the bridge. The contract carries them as plain texts; a name this version does not
 * know is shown as it is rather than as nothing.
 */

interface WorkflowWords {
  readonly name: string
  readonly papers: { readonly [prefix: string]: string }
  readonly steps: { readonly [id: string]: { readonly title: string; readonly clause: string } }
  readonly waiting: { readonly [code: string]: (params: Readonly<Record<string, string>>) => string }
}

function workflowWords(words: Words, workflow: string): WorkflowWords | null {
  const all = words.workflows as unknown as { readonly [id: string]: WorkflowWords }
  return Object.hasOwn(all, workflow) ? (all[workflow] ?? null) : null
}

export const workflowName = (words: Words, workflow: string): string =>
  workflowWords(words, workflow)?.name ?? workflow

export const stepTitle = (words: Words, workflow: string, step: string): string =>
  workflowWords(words, workflow)?.steps[step]?.title ?? step

export const stepClause = (words: Words, workflow: string, step: string): string =>
  workflowWords(words, workflow)?.steps[step]?.clause ?? ''

export const paperName = (words: Words, workflow: string, prefix: string): string =>
  workflowWords(words, workflow)?.papers[prefix] ?? prefix

export function waitingText(
  words: Words,
  workflow: string,
  waiting: { readonly code: string; readonly params: Readonly<Record<string, string>> },
): string {
  return workflowWords(words, workflow)?.waiting[waiting.code]?.(waiting.params) ?? waiting.code
}

export function formTitle(words: Words, form: string): string {
  const forms = words.forms as unknown as { readonly [id: string]: { readonly title: string } }
  return Object.hasOwn(forms, form) ? (forms[form]?.title ?? form) : form
}

/** What a field of a form is called; a place to sign is one of them. */
export function fieldLabel(words: Words, form: string, field: string): string {
  const forms = words.forms as unknown as {
    readonly [id: string]: { readonly fields: { readonly [key: string]: { readonly label: string } } }
  }
  const found = Object.hasOwn(forms, form) ? forms[form]?.fields : undefined
  return found && Object.hasOwn(found, field) ? (found[field]?.label ?? field) : field
}
