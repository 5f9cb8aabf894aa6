import type { RegisterId } from '../../shared/forms/context.ts'
import type { Problem } from '../../shared/forms/problem.ts'
import type { Words } from '../../shared/language/index.ts'
import type { AnyFieldWords, AnyFormWords } from '../../shared/language/sheet-words.ts'
import { sayProblem } from '../wizard/say-problem.ts'

type Fields = { readonly [key: string]: AnyFieldWords }

const fieldsOf = (words: Words, register: RegisterId): Fields =>
  words.registers.of[register].fields as unknown as Fields

export const fieldWordsOf = (words: Words, register: RegisterId, key: string): AnyFieldWords =>
  fieldsOf(words, register)[key] ?? { label: key }

export function sayRegisterProblem(problem: Problem, words: Words, register: RegisterId): string {
  return sayProblem(problem, words, {
    fields: fieldsOf(words, register),
    says: {},
  } as unknown as AnyFormWords)
}
