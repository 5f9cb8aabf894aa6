import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { fact, factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, Fact, TableBlock } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { capitalsOf } from '../../../values/capitals.ts'
import { formatFen } from '../../../values/money.ts'
import { amountOf } from '../rules/supplier-totals.ts'
import { orderGross, orderNet } from './purchase-order.figures.ts'
import { purchaseOrder } from './purchase-order.form.ts'

/** What a supplier gets: goods and price, when and where, how good, how paid. What the client pays is nowhere on it. */
export function orderSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(purchaseOrder, answers, words)
  const heading = (key: string): Block => ({ block: 'heading', text: field(key).label })
  const sample = text(answers, 'sample_due') === '' ? [] : [field('sample_due')]
  return [
    {
      block: 'facts',
      facts: [{ ...field('supplier'), wide: true }, field('contact'), field('order_date')],
    },
    lines(answers, words),
    ...totals(answers, words),
    {
      block: 'facts',
      facts: [...sample, field('delivery_due'), { ...field('delivery_place'), wide: true }],
    },
    ...(sample.length === 0 ? [] : [{ block: 'text' as const, text: words.says['sampleRule']?.({}) ?? '' }]),
    heading('quality'),
    { block: 'text', text: text(answers, 'quality') },
    heading('payments'),
    tableOf(purchaseOrder, 'payments', answers, words, ['name', 'amount', 'plan_date']),
    { block: 'signatures', boxes: boxes(answers, context, words) },
  ]
}

const COLUMNS = ['item', 'spec', 'qty', 'unit', 'unit_price', 'amount'] as const
const RIGHT = ['qty', 'unit_price', 'amount']
const SHARES = { item: 3, spec: 3.4, qty: 1, unit: 0.8, unit_price: 1.6, amount: 1.8 } as const

function lines(answers: Answers, words: SheetWords): TableBlock {
  const column = (key: string) => words.fields['lines']?.columns?.[key]?.label ?? key
  return {
    block: 'table',
    columns: [
      { title: '#', share: 0.5, align: 'centre' },
      ...COLUMNS.map((key) => ({
        title: column(key),
        share: SHARES[key],
        align: RIGHT.includes(key) ? ('right' as const) : ('left' as const),
      })),
    ],
    rows: rows(answers, 'lines').map((row, index) => [String(index + 1), ...cells(row)]),
  }
}

function cells(row: Answers): readonly string[] {
  const amount = amountOf(row['qty'] ?? null, row['unit_price'] ?? null)
  return [
    text(row, 'item'),
    text(row, 'spec'),
    String(row['qty'] ?? ''),
    text(row, 'unit'),
    typeof row['unit_price'] === 'number' ? formatFen(row['unit_price']) : '',
    amount === null ? '' : formatFen(amount),
  ]
}

/** Net, tax at its rate, and the whole in figures and capitals. */
function totals(answers: Answers, words: SheetWords): readonly Block[] {
  const [net, gross] = [orderNet(answers), orderGross(answers)]
  if (net === null || gross === null) return []
  const say = (name: string, params = {}) => words.says[name]?.(params) ?? ''
  const label = words.fields['gross_total']?.label ?? ''
  const whole: Fact & { readonly strong: true } = { ...fact(label, `¥${formatFen(gross)}`), strong: true }
  return [
    {
      block: 'totals',
      lines: [
        fact(say('net'), formatFen(net)),
        fact(say('tax', { rate: String(answers['tax_rate'] ?? 0) }), formatFen(gross - net)),
        whole,
      ],
      words: fact(say('capitals'), capitalsOf(gross) ?? ''),
    },
  ]
}

const boxes = (answers: Answers, context: FormContext, words: SheetWords) =>
  signatureBoxes(purchaseOrder, answers, context, words, [
    'sig_ae',
    'sig_head',
    'sig_director',
    'sig_supplier',
  ]).map((box) => (box.place === 'sig_supplier' ? { ...box, seal: true } : box))
