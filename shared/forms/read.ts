import type { Json } from '../values/json.ts'
import type { Answers } from './context.ts'

/** A text answer, '' when there is none. */
export function text(answers: Answers, key: string): string {
  const value = answers[key]
  return typeof value === 'string' ? value.trim() : ''
}

/** A table answer's rows, none when it is empty. */
export function rows(answers: Answers, key: string): readonly Answers[] {
  const value = answers[key]
  return Array.isArray(value) ? (value as readonly Json[] as readonly Answers[]) : []
}

/** The name in a person answer. */
export function personName(value: Json | undefined): string {
  const name = (value as Answers | null | undefined)?.['name']
  return typeof name === 'string' ? name.trim() : ''
}
