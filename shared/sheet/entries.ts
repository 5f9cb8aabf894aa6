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
  const groups = bundlesOf(form, newest).flatMap((bundle) =>
    bundleBlocks(form, document, bundle, words, zone),
  )
  if (groups.length === 0) return []
  // In one line, which stays with what follows: neither is left alone at the foot of a page or at the top of one.
  return [{ block: 'heading', text: `${entered.title}　${entered.note}` }, ...groups]
}

/** Entries that print together, because what they say stands in the same tables. */
interface Bundle {
  readonly entries: readonly EntryState[]
  readonly fields: readonly string[]
}

/** A table that two groups write in (events by one, money by another) prints once, under both. */
function bundlesOf(form: AnyForm, entries: readonly EntryState[]): readonly Bundle[] {
  return entries.reduce<readonly Bundle[]>((bundles, entry) => {
    const fields = form.records?.find((one) => one.id === entry.group)?.fields ?? []
    const shares = ({ fields: known }: Bundle) => known.some((key) => fields.includes(key))
    const together = bundles.filter(shares)
    const merged = {
      entries: [...together.flatMap((one) => one.entries), entry],
      fields: [...new Set([...together.flatMap((one) => one.fields), ...fields])],
    }
    return [...bundles.filter((one) => !shares(one)), merged]
  }, [])
}

function bundleBlocks(
  form: AnyForm,
  document: DocumentState,
  { entries, fields }: Bundle,
  words: SheetWords,
  zone: Zone,
): Block[] {
  const answers: Answers = { ...document.answers, ...document.recorded }
  const printed = inOneGrid(fields.flatMap((key) => fieldBlocks(form, key, answers, words)))
  if (printed.length === 0) return []
  const { entered } = wordsIn(document.sheet.language).paper
  const lines = entries.map(({ group, at, name }): Block => {
    const title = words.says[group]?.({}) ?? group
    return { block: 'heading', text: entered.by({ title, name, at: writeInstant(at, zone) }) }
  })
  return [...lines, ...printed]
}

/** Short facts that follow each other stand in one grid, two to a row. */
function inOneGrid(blocks: readonly Block[]): Block[] {
  const done: Block[] = []
  for (const block of blocks) {
    const last = done.at(-1)
    const isSame = block.block === 'facts' && last?.block === 'facts'
    if (isSame) done.splice(-1, 1, { block: 'facts', facts: [...last.facts, ...block.facts] })
    else done.push(block)
  }
  return done
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
