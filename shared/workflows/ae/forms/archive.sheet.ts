import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { wordsIn } from '../../../language/index.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, TableBlock } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { archive } from './archive.form.ts'
import { isMissing } from './archive.mandatory.ts'

const LIST = ['seq', 'title', 'doc_no', 'version', 'pages', 'form', 'location', 'missing_reason']

/** A cover for the spine; missing papers first, then the list; then the gates that a director opened, with who, when and why. */
export function archiveSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(archive, answers, words)
  const heading = (key: string): Block => ({ block: 'heading', text: words.fields[key]?.label ?? key })
  const review = text(answers, 'review')
  const optional = (['samples', 'source_files'] as const).filter((key) => rows(answers, key).length > 0)
  return [
    ...cover(answers, context, words),
    {
      block: 'facts',
      facts: [field('closed_at'), field('retention_until'), field('client_property_returned')],
    },
    heading('items'),
    list(answers, words),
    ...optional.flatMap((key) => [heading(key), tableOf(archive, key, answers, words)]),
    ...releases(context, words),
    ...(review === '' ? [] : [heading('review'), { block: 'text' as const, text: review }]),
    {
      block: 'signatures',
      boxes: signatureBoxes(archive, answers, context, words, ['sig_ae', 'sig_archivist', 'sig_am']),
    },
  ]
}

/** The code large, for the spine of the folder; whose project, from when to when, until when it is kept. */
function cover(answers: Answers, { run, office }: FormContext, { says, write }: SheetWords): Block[] {
  const from = run.startedAt.slice(0, 10)
  const lines = [
    says['span']?.({ from: write.day(from), until: write.day(text(answers, 'closed_at')) }) ?? '',
    says['keep']?.({ until: write.day(text(answers, 'retention_until')) }) ?? '',
  ]
  return [
    { block: 'text', tone: 'framed', text: run.code },
    { block: 'text', tone: 'cover', text: run.name },
    { block: 'text', tone: 'cover', text: run.client.name },
    ...lines.map((line): Block => ({ block: 'text', tone: 'cover', text: line })),
    { block: 'text', tone: 'cover', text: office.name },
    { block: 'break' },
  ]
}

function list(answers: Answers, words: SheetWords): TableBlock {
  const items = rows(answers, 'items')
  const missing = items.filter(isMissing)
  const ordered = [...missing, ...items.filter((row) => !missing.includes(row))]
  return {
    ...tableOf(archive, 'items', { items: ordered }, words, LIST),
    tinted: missing.map((_, index) => index),
  }
}

/** Every override prints here (domain 1.6). */
function releases(context: FormContext, words: SheetWords): Block[] {
  if (context.releases.length === 0) return []
  const say = (name: string) => words.says[name]?.({}) ?? ''
  return [
    { block: 'heading', text: say('released') },
    {
      block: 'table',
      columns: [
        { title: say('gate'), share: 3 },
        { title: say('by'), share: 3 },
        { title: say('why'), share: 6 },
      ],
      rows: context.releases.map(({ gate, by, at, reason }) => [
        gateName(gate, words),
        `${by} ${words.write.instant(at)}`,
        reason,
      ]),
    },
  ]
}

/** By the paper it stands before: `PO.advance` is a gate of the 第三方委托制作单. */
function gateName(gate: string, { language }: SheetWords): string {
  const papers: { readonly [prefix: string]: string } = wordsIn(language).workflows.ae.papers
  const [prefix = ''] = gate.split('.')
  return papers[prefix] ?? gate
}
