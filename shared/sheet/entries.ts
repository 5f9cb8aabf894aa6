import type { DocumentState, EntryState } from '../engine/run.ts'
import type { Answers } from '../forms/context.ts'
import type { AnyForm } from '../forms/form.ts'
import { cellText, type TableSpec } from '../forms/kinds/table.ts'
import { kindOf } from '../forms/kinds.ts'
import { rows } from '../forms/read.ts'
import { wordsIn } from '../language/index.ts'
import { sheetWords } from '../language/sheet-words.ts'
import { writeInstant } from '../language/write.ts'
import type { Zone } from '../values/time.ts'
import { picturesOf, printField, sayOf } from './blocks.ts'
import type { Block, Fact } from './sheet.ts'
import type { SheetWords } from './words.ts'

/**
 * 签发后登记: what was entered after issue, as it stands now, each group with who entered it last and when. It prints
 * behind the signed words and is said to be no part of them.
 */
export function entryBlocks(form: AnyForm | null, document: DocumentState, zone: Zone): readonly Block[] {
  const { entries, sheet } = document
  if (!form || entries.length === 0) return []
  const { entered } = wordsIn(sheet.language).paper
  const words = sheetWords(form, sheet.language, { zone })
  const newest = [...new Map(entries.map((one) => [one.group, one])).values()]
  const groups = newest.flatMap((entry) => groupBlocks(form, document, entry, words, zone))
  if (groups.length === 0) return []
  return [
    { block: 'heading', text: entered.title },
    { block: 'text', tone: 'note', text: entered.note },
    ...groups,
  ]
}

function groupBlocks(
  form: AnyForm,
  document: DocumentState,
  { group, at, name }: EntryState,
  words: SheetWords,
  zone: Zone,
): Block[] {
  const fields = form.records?.find((one) => one.id === group)?.fields ?? []
  const answers: Answers = { ...document.answers, ...document.recorded }
  const printed = fields.flatMap((key) => fieldBlocks(form, key, answers, words))
  if (printed.length === 0) return []
  const title = words.says[group]?.({}) ?? group
  const { entered } = wordsIn(document.sheet.language).paper
  const line = entered.by({ title, name, at: writeInstant(at, zone) })
  return [{ block: 'text', text: line }, ...printed]
}

function fieldBlocks(form: AnyForm, key: string, answers: Answers, words: SheetWords): Block[] {
  const spec = form.fields[key]
  if (!spec || kindOf(spec).isEmpty(answers[key])) return []
  if (spec.kind === 'table') return tableBlocks(spec, key, answers, words)
  const printed = printField(form, key, answers, words)
  if (printed.as === 'pictures') return [...picturesOf(form, key, answers, words)]
  if (printed.as !== 'line' && printed.as !== 'paragraph') return []
  const fact: Fact = { label: words.fields[key]?.label ?? key, value: printed.text }
  return [{ block: 'facts', facts: [{ ...fact, wide: printed.as === 'paragraph' }] }]
}

/** Rows in which something was entered: what the row is about, then the entered columns. */
function tableBlocks(spec: TableSpec, key: string, answers: Answers, words: SheetWords): Block[] {
  const entered = Object.entries(spec.columns).flatMap(([column, { stage }]) =>
    stage === 'after' || spec.stage === 'after' ? [column] : [],
  )
  const about = Object.keys(spec.columns)
    .filter((column) => !entered.includes(column))
    .slice(0, 2)
  const body = rows(answers, key).filter((row) => entered.some((column) => isFilled(spec, column, row)))
  if (body.length === 0) return []
  const filled = entered.filter((column) => body.some((row) => isFilled(spec, column, row)))
  const keys = [...about, ...filled]
  const say = sayOf(key, words)
  return [
    {
      block: 'table',
      columns: keys.map((column) => ({
        title: say.field.columns?.[column]?.label ?? column,
        share: spec.shares?.[column] ?? 1,
        align: spec.columns[column]?.kind === 'money' ? 'right' : 'left',
      })),
      rows: body.map((row) => keys.map((column) => cellText(spec, column, row, say))),
    },
  ]
}

function isFilled({ columns }: TableSpec, column: string, row: Answers): boolean {
  const spec = columns[column]
  return spec !== undefined && !kindOf(spec).isEmpty(row[column])
}
