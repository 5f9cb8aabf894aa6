import type { Json } from '../values/json.ts'
import type { Answers, FormContext } from './context.ts'
import type { AnyForm } from './form.ts'
import { type FieldSpec, kindOf } from './kinds.ts'
import { parseFields } from './parse-fields.ts'
import type { Prefilled, Source } from './prefill.ts'

/** What a run started from: a common kind of job, a template of the office, or an earlier project. Frozen at its start. */
export interface RunTemplate {
  readonly name: string
  /** Answers by form, without dates, files and people. */
  readonly forms: { readonly [form: string]: Answers }
}

/** Values that stand for nothing better known; a template knows better. */
const WEAK: readonly Source['code'][] = ['rule', 'default']

export const templateSource = ({ name }: RunTemplate): Source => ({ code: 'template', number: name })

/** The template's answers for the first paper of a form; a further one is about something else. */
export function templateFor(form: string, { run, documents }: FormContext): Answers | null {
  const answers = run.template?.forms[form]
  return answers && !documents.some((one) => one.form === form) ? answers : null
}

/**
 * What a fresh draft's field starts with where the run has a template: facts of earlier papers first, then the template,
 * then what is merely usual. A value that this version of the form no longer takes is left out.
 */
export function orTemplate(
  form: AnyForm,
  key: string,
  spec: FieldSpec,
  prefilled: Prefilled | undefined,
  context: FormContext,
): Prefilled | undefined {
  const { template } = context.run
  const value = templateFor(form.id, context)?.[key]
  if (!template || value === undefined || spec.stage || spec.kind === 'computed') return prefilled
  if (prefilled && !WEAK.includes(prefilled.source.code)) return prefilled
  return isTaken(key, spec, value) ? { value, source: templateSource(template) } : prefilled
}

const isTaken = (key: string, spec: FieldSpec, value: Json): boolean =>
  !kindOf(spec).isEmpty(value) && parseFields({ [key]: spec }, { [key]: value }).ok
