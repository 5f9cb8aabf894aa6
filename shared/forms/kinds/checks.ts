import { z } from 'zod'
import { problem } from '../problem.ts'
import { answerText, YES_NO_NA } from './choice.ts'
import { type FieldRules, isEmptyList, type Kind } from './kind.ts'

/** A list of fixed items, each answered yes, no or not applicable, with room for a remark. */
export interface ChecklistSpec<Option extends string = string> extends FieldRules {
  readonly kind: 'checklist'
  readonly options: readonly Option[]
}
export type CheckValue = { readonly item: string; readonly answer: string | null; readonly note: string }

/** Things counted in rounds (instruments and dressings); `null` is not counted yet, which is not zero. */
export interface CountSheetSpec<Option extends string = string> extends FieldRules {
  readonly kind: 'countSheet'
  /** The rounds, in order. */
  readonly options: readonly Option[]
}
export type CountValue = { readonly item: string; readonly counts: readonly (number | null)[] }

const check = z
  .strictObject({
    item: z.string().max(100),
    answer: z.enum(YES_NO_NA).nullable(),
    note: z.string().max(2_000),
  })
  .readonly()
const count = z
  .strictObject({
    item: z.string().max(100),
    counts: z.array(z.number().int().min(0).nullable()).max(20).readonly(),
  })
  .readonly()

export const checklistKind: Kind<'checklist', ChecklistSpec, readonly CheckValue[]> = {
  id: 'checklist',
  empty: (spec) => spec.options.map((item) => ({ item, answer: null, note: '' })),
  isEmpty: (value) =>
    !Array.isArray(value) ||
    (value as readonly CheckValue[]).every((row) => row.answer === null && row.note === ''),
  draft: () => z.array(check).max(200).readonly().nullable(),
  check: (value, spec, at) =>
    spec.options.flatMap((item, index) => {
      const row = value.find((one) => one.item === item)
      return row?.answer ? [] : [problem([...at, index, 'answer'], 'required')]
    }),
  print: (value, spec, say) => ({
    as: 'table',
    table: {
      block: 'table',
      columns: [
        { title: say.field.label, share: 5 },
        { title: '', share: 2, align: 'centre' },
        { title: '', share: 3 },
      ],
      rows: spec.options.map((item) => {
        const row = value?.find((one) => one.item === item)
        return [say.field.options?.[item] ?? item, answerText(row?.answer ?? null, say), row?.note ?? '']
      }),
    },
  }),
}

export const countSheetKind: Kind<'countSheet', CountSheetSpec, readonly CountValue[]> = {
  id: 'countSheet',
  empty: () => null,
  isEmpty: isEmptyList,
  draft: () => z.array(count).max(300).readonly().nullable(),
  check: (value, _spec, at) =>
    value.flatMap((row, index) =>
      row.item.trim() === '' ? [problem([...at, index, 'item'], 'required')] : [],
    ),
  print: (value, spec, say) => ({
    as: 'table',
    table: {
      block: 'table',
      columns: [
        { title: say.field.label, share: 4 },
        ...spec.options.map((round) => ({
          title: say.field.options?.[round] ?? round,
          share: 2,
          align: 'right' as const,
        })),
      ],
      rows: (value ?? []).map((row) => [
        row.item,
        ...spec.options.map((_round, index) => String(row.counts[index] ?? '')),
      ]),
    },
  }),
}
