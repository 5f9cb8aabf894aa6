import { applies, isRequired } from '../../shared/forms/check-fields.ts'
import type { Answers, FormContext, Situation } from '../../shared/forms/context.ts'
import type { AnyForm, Page } from '../../shared/forms/form.ts'
import type { FieldSpec } from '../../shared/forms/kinds.ts'

/** The page after the form's own ones: what is missing, and issuing. */
export const REVIEW = '@review'

/** Whether only the essentials are asked. It is switched in the heading, so no page lists it. */
export const BRIEF = 'brief'

/** The pages that hold for these answers, in order. */
export function openPages(form: AnyForm, answers: Answers, context: FormContext): readonly Page[] {
  const situation: Situation = { answers, row: null, context }
  return form.pages.filter((page) => page.when?.(situation) ?? true)
}

/**
 * Where one is, walked anew from the start each time: the page asked for while it holds, otherwise the last open
 * page before the place where it would stand.
 */
export function pageAt(form: AnyForm, open: readonly Page[], wanted: string | null): string {
  if (wanted === REVIEW || open.some((page) => page.id === wanted)) return wanted ?? REVIEW
  const place = form.pages.findIndex((page) => page.id === wanted)
  const before = open.filter((page) => form.pages.indexOf(page) < place)
  return (before.at(-1) ?? open[0])?.id ?? REVIEW
}

/** The page `by` steps on, kept within the walk; the review closes it. */
export function turned(open: readonly Page[], current: string, by: number): string {
  const ids = [...open.map((page) => page.id), REVIEW]
  const place = Math.max(0, ids.indexOf(current)) + by
  return ids[Math.min(Math.max(place, 0), ids.length - 1)] ?? REVIEW
}

export interface Shown {
  readonly key: string
  readonly spec: FieldSpec
  readonly required: boolean
}

export interface PageFields {
  /** At first sight. */
  readonly first: readonly Shown[]
  /** Behind 更多. */
  readonly more: readonly Shown[]
}

/** The fields of a page that are asked now. */
export function pageFields(form: AnyForm, page: Page, answers: Answers, context: FormContext): PageFields {
  const situation: Situation = { answers, row: null, context }
  const shown = page.fields.flatMap((key): Shown[] => {
    const spec = form.fields[key]
    if (!spec || key === BRIEF || spec.stage || !applies(spec, situation)) return []
    return [{ key, spec, required: isRequired(spec, situation) }]
  })
  const waits = ({ key, spec }: Shown) => spec.more === true || page.more?.includes(key) === true
  return { first: shown.filter((one) => !waits(one)), more: shown.filter(waits) }
}

/** The open page on which a field is asked, to go where a problem is. */
export function pageOfField(open: readonly Page[], key: string): string | null {
  return open.find((page) => page.fields.includes(key))?.id ?? null
}

/** `brief` is a switch only where the form has such a field. */
export const canBeBrief = (form: AnyForm): boolean => form.fields[BRIEF]?.kind === 'yesNo'
