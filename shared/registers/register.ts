import type { Fields } from '../forms/check-fields.ts'
import type { Answers, RegisterId } from '../forms/context.ts'
import type { Problem } from '../forms/problem.ts'

/** What an office keeps beside its runs, as data: the same field kinds as forms, without pages, numbers or sheets. */
export interface Register<F extends Fields = Fields> {
  readonly id: RegisterId
  readonly fields: F
  /** One line that tells an entry from others. */
  readonly headline: (answers: Answers) => string
  readonly check?: (answers: Answers) => Problem[]
}

export function defineRegister<const F extends Fields>(register: Register<F>): Register<F> {
  return register
}
