import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, picturesOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { itemResult } from '../rules/acceptance.ts'
import { acceptDue, articleOf, isConditional } from './acceptance.figures.ts'
import { acceptance } from './acceptance.form.ts'

const ITEMS = [
  ...['name', 'spec', 'unit', 'ordered', 'delivered', 'accepted', 'rejected', 'short'],
  ...['quality', 'defects', 'result'],
]
const CONCLUSIONS = ['全部合格 同意验收', '有条件通过 限期补齐', '不合格 返工重验'] as const

/** The lot, item by item; what was concluded and has to be put right; then the client signs twice, and the agency. */
export function acceptanceSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(acceptance, answers, words)
  const label = (key: string) => words.fields[key]?.label ?? ''
  const heading = (key: string): Block => ({ block: 'heading', text: label(key) })
  return [
    {
      block: 'facts',
      facts: [
        ...['contract_ref', 'lot_no', 'presented_at', 'accept_due'].map(field),
        { ...field('place'), wide: true },
        { ...field('standard'), wide: true },
      ],
    },
    heading('items'),
    tableOf(acceptance, 'items', answers, words, ITEMS, true),
    { block: 'text', tone: 'note', text: passedText(answers, words, field('summary_rate').value) },
    ...picturesOf(acceptance, 'photos', answers, words),
    heading('conclusion'),
    { block: 'text', text: conclusions(answers, words) },
    ...(isConditional({ answers }) ? [heading('rectify'), rectify(answers, words)] : []),
    ...opinion(answers, label('client_opinion')),
    { block: 'text', tone: 'statement', text: periodText(answers, context, words) },
    {
      block: 'signatures',
      boxes: signatureBoxes(acceptance, answers, context, words, [
        'sig_ae',
        'sig_client_inspector',
        'sig_client',
      ]),
    },
  ]
}

/** Quantities of unlike units are never added: items are. */
function passedText(answers: Answers, { says }: SheetWords, rate: string): string {
  const items = rows(answers, 'items')
  const passed = items.filter((row) => itemResult(row) === '合格').length
  return says['passed']?.({ passed, of: items.length, rate }) ?? ''
}

/** Boxes to tick, the one that was chosen ticked. */
function conclusions(answers: Answers, { fields }: SheetWords): string {
  const options = fields['conclusion']?.options ?? {}
  const chosen = text(answers, 'conclusion')
  return CONCLUSIONS.map((one) => `${one === chosen ? '[√]' : '[　]'} ${options[one] ?? one}`).join('　　')
}

const rectify = (answers: Answers, words: SheetWords): Block =>
  tableOf(acceptance, 'rectify', answers, words, ['item', 'qty', 'measure', 'owner', 'due', 'done_at'], true)

function opinion(answers: Answers, label: string): Block[] {
  const said = text(answers, 'client_opinion')
  return said === ''
    ? []
    : [
        { block: 'heading', text: label },
        { block: 'text', text: said },
      ]
}

/** Silence has the effect the contract gives it, and no other (民法典 §140): the article is named. */
function periodText(answers: Answers, context: FormContext, { says, write }: SheetWords): string {
  const due = acceptDue(answers, context)
  return says['period']?.({ day: due === null ? '' : write.day(due), article: articleOf(context) }) ?? ''
}
