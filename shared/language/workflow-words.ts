import type { Words } from './index.ts'

/**
 * Words by names that come over the bridge. Rows and replies carry them as plain texts; a name this version does not
 * know is shown as it is rather than as nothing.
 */

interface WorkflowWords {
  readonly name: string
  readonly papers: { readonly [prefix: string]: string }
  readonly steps: { readonly [id: string]: { readonly title: string; readonly clause: string } }
  readonly waiting: { readonly [code: string]: (params: Readonly<Record<string, string>>) => string }
  readonly reminders: { readonly [rule: string]: (params: Readonly<Record<string, string>>) => string }
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
  const { form } = waiting.params
  const own = form === undefined ? undefined : formSays(words, form)[waiting.code]
  return (own ?? workflowWords(words, workflow)?.waiting[waiting.code])?.(waiting.params) ?? waiting.code
}

type Says = { readonly [say: string]: (params: Readonly<Record<string, string>>) => string }

/** Sentences of a form's own: why it waits, what an entry is called. */
export function formSays(words: Words, form: string): Says {
  const forms = words.forms as unknown as { readonly [id: string]: { readonly says: Says } }
  return Object.hasOwn(forms, form) ? (forms[form]?.says ?? {}) : {}
}

/** A reminder in words; its rule is one of the workflow's. */
export function reminderText(
  words: Words,
  { rule, params }: { readonly rule: string; readonly params: Readonly<Record<string, string>> },
): string {
  const all = Object.keys(words.workflows).map((id) => workflowWords(words, id)?.reminders[rule])
  return all.find((say) => say !== undefined)?.(params) ?? rule
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
