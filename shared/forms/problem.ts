import { z } from 'zod'

/** Where in the answers: field key, then row index and column key inside a table. */
export type Path = readonly (string | number)[]

/** What can be wrong with an answer. The words for each stand in `language/…/problems.ts`, complete by type. */
export const PROBLEM_CODES = [
  'required',
  'tooLong',
  'tooFewRows',
  'tooManyRows',
  'notAnOption',
  'notAnInteger',
  'outOfRange',
  'notADay',
  'notAnInstant',
  'inTheFuture',
  'notAfter',
  'beforeDay',
  'needsClientRecipient',
  'needsInternalRecipient',
  'oneName',
  /** `why` is one of PICTURE_FAULTS. */
  'pictureUnfit',
  /** A rule of the form's own: `say` names its sentence. */
  'rule',
  'openingAlreadyIssued',
  'actionsOrNone',
  'noneButActions',
  'signedByNobody',
  'fixedAfterIssue',
  'unknownField',
  'wrongShape',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

export const problemSchema = z.object({
  at: z.array(z.union([z.string(), z.number()])),
  code: z.enum(PROBLEM_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** One thing wrong at one place; plain data, put into words where it is shown. */
export interface Problem {
  readonly at: Path
  readonly code: ProblemCode
  readonly params: { readonly [name: string]: string | number }
}

export function problem(at: Path, code: ProblemCode, params: Problem['params'] = {}): Problem {
  return { at, code, params }
}
