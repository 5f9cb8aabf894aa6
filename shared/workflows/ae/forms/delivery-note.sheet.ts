import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows } from '../../../forms/read.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, SignatureBox, TableBlock } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { deliveryNote } from './delivery-note.form.ts'

const GOODS = ['name', 'spec', 'unit', 'qty', 'packages', 'received', 'remark']
const CONDITIONS = ['完好', '外包装破损', '货物损坏', '数量不符'] as const

/** Where it goes and by whom, the goods with room to write what arrived, a check at arrival, three to sign; no prices. */
export function deliverySheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(deliveryNote, answers, words)
  return [
    {
      block: 'facts',
      facts: [
        field('ship_date'),
        field('expect_at'),
        { ...field('consignee'), wide: true },
        { ...field('address'), wide: true },
        ...['receiver', 'receiver_phone', 'carrier', 'waybill'].map(field),
      ],
    },
    { block: 'heading', text: words.fields['lines']?.label ?? '' },
    goods(answers, words),
    { block: 'text', tone: 'note', text: packages(answers, words) },
    ...awaiting(answers, words),
    { block: 'text', text: atArrival(words) },
    { block: 'signatures', boxes: boxes(answers, context, words) },
  ]
}

function goods(answers: Answers, words: SheetWords): TableBlock {
  const table = tableOf(deliveryNote, 'lines', answers, words, GOODS, true)
  // What arrived is written by hand at the door, and entered afterwards.
  const received = GOODS.indexOf('received') + 1
  return {
    ...table,
    rows: table.rows.map((row) => row.map((cell, index) => (index === received ? '' : cell))),
  }
}

function packages(answers: Answers, { says }: SheetWords): string {
  const lines = rows(answers, 'lines')
  const count = lines.reduce((sum, row) => sum + Number(row['packages'] ?? 0), 0)
  return says['packagesSum']?.({ lines: lines.length, count }) ?? ''
}

/** 待验收: it went before the client accepted it. */
function awaiting(answers: Answers, { says }: SheetWords): Block[] {
  return answers['before_acceptance'] === true
    ? [{ block: 'text', tone: 'framed', text: says['awaiting']?.({}) ?? '' }]
    : []
}

function atArrival({ fields, says }: SheetWords): string {
  const options = fields['condition']?.options ?? {}
  const conditions = CONDITIONS.map((one) => `[　] ${options[one] ?? one}`).join('　')
  return says['atArrival']?.({ condition: fields['condition']?.label ?? '', conditions }) ?? conditions
}

/** The consignee's box has room for a seal. */
const boxes = (answers: Answers, context: FormContext, words: SheetWords): readonly SignatureBox[] =>
  signatureBoxes(deliveryNote, answers, context, words, ['sig_ae', 'sig_carrier', 'sig_receiver']).map(
    (box) => (box.place === 'sig_receiver' ? { ...box, seal: true } : box),
  )
