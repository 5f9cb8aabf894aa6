import type { Problem } from '../../shared/forms/problem.ts'
import type { Words } from '../../shared/language/index.ts'
import type { AnyFieldWords, AnyFormWords } from '../../shared/language/sheet-words.ts'

type Params = Problem['params']

/** A problem in words; where it mentions another field, by that field's label. */
export function sayProblem(problem: Problem, words: Words, form: AnyFormWords): string {
  const { field, say } = problem.params
  const own = problem.code === 'rule' ? form.says[String(say)] : undefined
  if (own) return own(problem.params)
  const params: Params =
    typeof field === 'string'
      ? { ...problem.params, field: form.fields[field]?.label ?? field }
      : problem.params
  return words.problems[problem.code](params)
}

/** Where a problem is, in labels: `行动项 第2行 责任人`. */
export function sayPlace(problem: Problem, words: Words, form: AnyFormWords): string {
  const [key, row, column] = problem.at
  const field: AnyFieldWords | undefined = form.fields[String(key)]
  const parts = [field?.label ?? String(key ?? '')]
  if (typeof row === 'number') parts.push(words.screens.fields.row(row + 1))
  if (typeof column === 'string') parts.push(field?.columns?.[column]?.label ?? '')
  return parts.filter((part) => part !== '').join(' ')
}
