import { applies } from '../forms/check-fields.ts'
import type { Answers, FormContext } from '../forms/context.ts'
import type { AnyForm } from '../forms/form.ts'
import type { Printed, PrintedPicture, Say } from '../forms/kinds/kind.ts'
import { cellText, type TableSpec } from '../forms/kinds/table.ts'
import { kindOf } from '../forms/kinds.ts'
import { rows } from '../forms/read.ts'
import type { Json } from '../values/json.ts'
import type { Block, Fact, PicturesBlock, SignatureBox, TableBlock } from './sheet.ts'
import type { SheetWords } from './words.ts'

/** Building stones for printed bodies: a form's own layout and the default one are made of these. */

export const fact = (label: string, value: string): Fact => ({ label, value })

export function sayOf(key: string, words: SheetWords): Say {
  return { ...words.write, field: words.fields[key] ?? { label: key } }
}

/** A field's value as its kind prints it. */
export function printField(form: AnyForm, key: string, answers: Answers, words: SheetWords): Printed {
  const spec = form.fields[key]
  if (!spec) return { as: 'nothing' }
  return kindOf(spec).print((answers[key] ?? null) as Json, spec, sayOf(key, words))
}

/** Label and value of a field, for a facts grid. */
export function factsOf(form: AnyForm, answers: Answers, words: SheetWords): (key: string) => Fact {
  return (key) => {
    const printed = printField(form, key, answers, words)
    const value = printed.as === 'line' || printed.as === 'paragraph' ? printed.text : ''
    return fact(words.fields[key]?.label ?? key, value)
  }
}

/** A table field on paper: chosen columns, with a running number in front where rows are referred to. */
export function tableOf(
  form: AnyForm,
  key: string,
  answers: Answers,
  words: SheetWords,
  columns?: readonly string[],
  numbered = false,
): TableBlock {
  const spec = form.fields[key] as TableSpec
  const keys = columns ?? Object.keys(spec.columns)
  const say = sayOf(key, words)
  const body = rows(answers, key).map((row) => keys.map((column) => cellText(spec, column, row, say)))
  const titles = keys.map((column) => ({
    title: say.field.columns?.[column]?.label ?? column,
    share: spec.shares?.[column] ?? 1,
    align: spec.columns[column]?.kind === 'money' ? ('right' as const) : ('left' as const),
  }))
  if (!numbered) return { block: 'table', columns: titles, rows: body }
  return {
    block: 'table',
    columns: [{ title: '#', share: 0.5, align: 'centre' }, ...titles],
    rows: body.map((row, index) => [String(index + 1), ...row]),
  }
}

/** A field of files on paper: its pictures in a grid, the names of the others under them; nothing when it is empty. */
export function picturesOf(
  form: AnyForm,
  key: string,
  answers: Answers,
  words: SheetWords,
): readonly Block[] {
  const printed = printField(form, key, answers, words)
  if (printed.as !== 'pictures') return []
  return [
    { block: 'heading', text: words.fields[key]?.label ?? key },
    pictureBlock(printed.pictures, words),
    ...(printed.text === '' ? [] : [{ block: 'text' as const, text: printed.text }]),
  ]
}

export const pictureBlock = (
  pictures: readonly PrintedPicture[],
  { write }: Pick<SheetWords, 'write'>,
): PicturesBlock => ({ block: 'pictures', pictures, unprintable: write.unprintable })

/** The boxes to sign in, in the order given, those left out that do not apply. */
export function signatureBoxes(
  form: AnyForm,
  answers: Answers,
  context: FormContext,
  words: SheetWords,
  order: readonly string[],
): readonly SignatureBox[] {
  return order.flatMap((key) => {
    const spec = form.fields[key]
    if (!spec || !applies(spec, { answers, row: null, context })) return []
    return boxesOf(form, key, answers, context, words)
  })
}

/**
 * One box to sign in; a place of several has one for everybody who is named, or who holds its role when the form is
 * issued.
 */
export function boxesOf(
  form: AnyForm,
  key: string,
  answers: Answers,
  { people }: FormContext,
  words: SheetWords,
): readonly SignatureBox[] {
  const printed = printField(form, key, answers, words)
  if (printed.as !== 'signature') return []
  const place = form.signing?.find((one) => one.key === key)
  const holders = people.filter((one) => place?.role && one.roles.includes(place.role))
  const asked = place?.named?.(answers) ?? holders
  const count = place?.several ? Math.max(1, asked.length) : 1
  return Array.from({ length: count }, () => ({ ...printed.box, place: key }))
}

export const blankTo = (lines: readonly string[], none: string): readonly string[] =>
  lines.length === 0 ? [none] : lines

export const isShown = (block: Block): boolean => block.block !== 'facts' || block.facts.length > 0
