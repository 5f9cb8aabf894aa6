import type { Sources } from '../../shared/forms/check.ts'
import type { Answers } from '../../shared/forms/context.ts'
import type { Source } from '../../shared/forms/prefill.ts'
import { sameJson } from '../drafts/same.ts'

/** What stands beside a prefilled field: where it came from, and whether somebody wrote something else. */
export interface Origin {
  readonly source: Source
  readonly changed: boolean
}

export function originOf(key: string, answers: Answers, sources: Sources): Origin | null {
  const prefilled = sources[key]
  if (!prefilled || prefilled.source.code === 'default') return null
  return { source: prefilled.source, changed: !sameJson(answers[key], prefilled.value) }
}

/** The value that was offered stands again. */
export function restored(key: string, answers: Answers, sources: Sources): Answers {
  const prefilled = sources[key]
  return prefilled ? { ...answers, [key]: prefilled.value } : answers
}
