import { z } from 'zod'
import { problem } from '../problem.ts'
import { type FieldRules, isBlank, isEmptyList, type Kind, line, type Say } from './kind.ts'

/** Options are stored by the key of the domain's field table and shown in the reader's words. */
export interface ChoiceSpec<Option extends string = string> extends FieldRules {
  readonly kind: 'choice'
  readonly options: readonly Option[]
}
export interface ChoicesSpec<Option extends string = string> extends FieldRules {
  readonly kind: 'choices'
  readonly options: readonly Option[]
}
export interface YesNoSpec extends FieldRules {
  readonly kind: 'yesNo'
}
export const YES_NO_NA = ['yes', 'no', 'na'] as const
export interface YesNoNaSpec extends FieldRules {
  readonly kind: 'yesNoNa'
}

export const choiceKind: Kind<'choice', ChoiceSpec, string> = {
  id: 'choice',
  empty: () => null,
  isEmpty: isBlank,
  draft: () => z.string().max(100).nullable(),
  check: (value, spec, at) => (spec.options.includes(value) ? [] : [problem(at, 'notAnOption')]),
  print: (value, _spec, say) => line(value === null ? '' : optionText(value, say)),
}

export const choicesKind: Kind<'choices', ChoicesSpec, readonly string[]> = {
  id: 'choices',
  empty: () => null,
  isEmpty: isEmptyList,
  draft: () => z.array(z.string().max(100)).max(100).readonly().nullable(),
  check: (value, spec, at) =>
    value.every((option) => spec.options.includes(option)) ? [] : [problem(at, 'notAnOption')],
  print: (value, _spec, say) => line((value ?? []).map((option) => optionText(option, say)).join('、')),
}

export const yesNoKind: Kind<'yesNo', YesNoSpec, boolean> = {
  id: 'yesNo',
  empty: () => null,
  isEmpty: isBlank,
  draft: () => z.boolean().nullable(),
  check: () => [],
  print: (value, _spec, say) => line(value === null ? '' : value ? say.yes : say.no),
}

export const yesNoNaKind: Kind<'yesNoNa', YesNoNaSpec, string> = {
  id: 'yesNoNa',
  empty: () => null,
  isEmpty: isBlank,
  draft: () => z.string().max(10).nullable(),
  check: (value, _spec, at) =>
    YES_NO_NA.some((answer) => answer === value) ? [] : [problem(at, 'notAnOption')],
  print: (value, _spec, say) => line(answerText(value, say)),
}

function optionText(option: string, say: Say): string {
  return say.field.options?.[option] ?? option
}

export function answerText(value: string | null, say: Say): string {
  if (value === 'yes') return say.yes
  if (value === 'no') return say.no
  return value === 'na' ? say.notApplicable : ''
}
