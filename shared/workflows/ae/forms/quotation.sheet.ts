import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { fact, factsOf, signatureBoxes } from '../../../sheet/blocks.ts'
import type { Block, Fact, SignatureBox, TableBlock } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { capitalsOf } from '../../../values/capitals.ts'
import { formatFen } from '../../../values/money.ts'
import { lineAmount, type QuoteFigures } from '../rules/quotation.ts'
import { figuresOf, instalment } from './quotation.figures.ts'
import { quotation } from './quotation.form.ts'
import { GROUPS } from './quotation.prefill.ts'

/** The printed quotation. Cost, supplier, margin and the comparison with the budget are ours and never stand on it. */
export function quotationSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const figures = figuresOf(answers, context)
  return [
    { block: 'facts', facts: head(answers, context, words) },
    linesTable(answers, figures, words),
    ...(figures ? [totals(answers, figures, words)] : []),
    ...(figures && figures.groups.length > 1 ? [rateTable(figures, words)] : []),
    ...notes(answers, figures, context, words),
    { block: 'signatures', boxes: boxes(answers, context, words) },
  ]
}

function head(
  answers: Answers,
  { run }: FormContext,
  words: SheetWords,
): readonly (Fact & { wide?: boolean })[] {
  const field = factsOf(quotation, answers, words)
  return [
    { label: say('to', words), value: run.client.name, wide: true },
    field('attn'),
    field('quote_date'),
    field('price_basis'),
    field('valid_until'),
  ]
}

const say = (name: string, words: SheetWords, params: { readonly [key: string]: string | number } = {}) =>
  words.says[name]?.(params) ?? ''

const label = (key: string, words: SheetWords): string => words.fields[key]?.label ?? key

const column = (key: string, words: SheetWords): string => words.fields['lines']?.columns?.[key]?.label ?? key

const NUMERALS = '一二三四五六七八九'

/** Lines by kind of work, each kind with its subtotal; the tax column only where rates differ. */
function linesTable(answers: Answers, figures: QuoteFigures | null, words: SheetWords): TableBlock {
  const taxed = (figures?.groups.length ?? 0) > 1
  const groups = GROUPS.map((group) => ({
    group,
    lines: rows(answers, 'lines').filter((row) => text(row, 'group') === group),
  })).filter(({ lines }) => lines.length > 0)
  const odd = rows(answers, 'lines').filter((row) => !GROUPS.some((group) => group === text(row, 'group')))
  let count = 0
  const body = [...groups, ...(odd.length > 0 ? [{ group: '', lines: odd }] : [])].flatMap(
    ({ group, lines }, index) => [
      groupRow(group, index, lines, taxed, words),
      ...lines.map((row) => {
        count += 1
        return lineRow(row, count, taxed)
      }),
    ],
  )
  return { block: 'table', columns: columnsOf(taxed, words), rows: body }
}

function columnsOf(taxed: boolean, words: SheetWords): TableBlock['columns'] {
  return [
    { title: '#', share: 0.6, align: 'centre' },
    { title: column('item', words), share: 3.2 },
    { title: column('spec', words), share: 3 },
    { title: column('qty', words), share: 1, align: 'right' },
    { title: column('unit', words), share: 0.8, align: 'centre' },
    { title: column('unit_price', words), share: 1.6, align: 'right' },
    { title: column('amount', words), share: 1.8, align: 'right' },
    ...(taxed ? [{ title: column('tax_rate', words), share: 0.9, align: 'right' as const }] : []),
  ]
}

function groupRow(
  group: string,
  index: number,
  lines: readonly Answers[],
  taxed: boolean,
  words: SheetWords,
): readonly string[] {
  const title = words.fields['lines']?.columns?.['group']?.options?.[group] ?? group
  const sum = lines.reduce((total, row) => total + (lineAmount(row['qty'], row['unit_price']) ?? 0), 0)
  const mark = words.language === 'en' ? String.fromCharCode(65 + index) : (NUMERALS[index] ?? '')
  return [mark, title, '', '', '', say('subtotal', words), formatFen(sum), ...(taxed ? [''] : [])]
}

function lineRow(row: Answers, count: number, taxed: boolean): readonly string[] {
  const amount = lineAmount(row['qty'], row['unit_price'])
  const price = row['unit_price']
  const remark = text(row, 'remark')
  return [
    String(count),
    remark === '' ? text(row, 'item') : `${text(row, 'item')}（${remark}）`,
    text(row, 'spec'),
    typeof row['qty'] === 'number' ? String(row['qty']) : '',
    text(row, 'unit'),
    typeof price === 'number' ? formatFen(price) : '',
    amount === null ? '' : formatFen(amount),
    ...(taxed ? [typeof row['tax_rate'] === 'number' ? `${row['tax_rate']}%` : ''] : []),
  ]
}

/** Own work, bought-in work, the supervision fee in a line of its own, discount, tax, and the price. */
function totals(answers: Answers, figures: QuoteFigures, words: SheetWords): Block {
  const line = (key: string, amount: number) => fact(label(key, words), formatFen(amount))
  const fee = fact(
    say('feeAt', words, { rate: String(answers['supervision_rate'] ?? 0) }),
    formatFen(figures.fee),
  )
  return {
    block: 'totals',
    lines: [
      line('subtotal_own', figures.own),
      line('subtotal_third', figures.third),
      fee,
      ...(figures.discount > 0 ? [line('discount_amount', -figures.discount)] : []),
      line('net_total', figures.net),
      fact(taxLabel(figures, words), formatFen(figures.tax)),
      { ...line('gross_total', figures.gross), value: `¥${formatFen(figures.gross)}`, strong: true },
    ],
    words: fact(label('gross_cn', words), capitalsOf(figures.gross) ?? ''),
  }
}

function taxLabel({ groups }: QuoteFigures, words: SheetWords): string {
  const [only] = groups
  return groups.length === 1 && only
    ? say('taxAt', words, { rate: String(only.rate) })
    : label('tax_amount', words)
}

function rateTable({ groups }: QuoteFigures, words: SheetWords): TableBlock {
  return {
    block: 'table',
    columns: [
      { title: column('tax_rate', words), share: 1 },
      { title: label('net_total', words), share: 2, align: 'right' },
      { title: label('tax_amount', words), share: 2, align: 'right' },
      { title: label('gross_total', words), share: 2, align: 'right' },
    ],
    rows: groups.map(({ rate, net, tax }) => [
      `${rate}%`,
      formatFen(net),
      formatFen(tax),
      formatFen(net + tax),
    ]),
  }
}

/** The notes in the order offices know: what is in, what is not, rounds, time, payment, invoice, validity. */
function notes(
  answers: Answers,
  figures: QuoteFigures | null,
  context: FormContext,
  words: SheetWords,
): readonly Block[] {
  const field = factsOf(quotation, answers, words)
  const paragraphs = [
    say('noteIncludes', words, { text: text(answers, 'includes') }),
    say('noteExcludes', words, { text: text(answers, 'excludes') }),
    say('noteRounds', words, { rounds: String(answers['rounds_included'] ?? '') }),
    say('noteTime', words, { text: text(answers, 'delivery_days') }),
    say('notePayment', words),
  ]
  const after = [
    say('noteInvoice', words, { type: field('invoice_type').value }),
    say('noteValid', words, { day: text(answers, 'valid_until') }),
  ]
  const paragraph = (value: string): Block => ({ block: 'text', text: value })
  return [
    { block: 'heading', text: say('notes', words) },
    ...paragraphs.map(paragraph),
    paymentTable(answers, figures, context, words),
    ...after.map(paragraph),
  ]
}

function paymentTable(
  answers: Answers,
  figures: QuoteFigures | null,
  context: FormContext,
  words: SheetWords,
): TableBlock {
  const columns = words.fields['payment_plan']?.columns ?? {}
  const option = (key: string, row: Answers) => columns[key]?.options?.[text(row, key)] ?? text(row, key)
  const known = { ...answers, gross_total: figures?.gross ?? null }
  return {
    block: 'table',
    columns: [
      { title: columns['name']?.label ?? '', share: 1.4 },
      { title: columns['percent']?.label ?? '', share: 1, align: 'right' },
      { title: columns['amount']?.label ?? '', share: 2, align: 'right' },
      { title: say('due', words), share: 4 },
    ],
    rows: rows(answers, 'payment_plan').map((row) => {
      const amount = instalment(known, context, row)
      const due = {
        trigger: option('trigger', row),
        days: String(row['days'] ?? ''),
        type: option('day_type', row),
      }
      return [
        option('name', row),
        typeof row['percent'] === 'number' ? `${row['percent']}%` : '',
        typeof amount === 'number' ? formatFen(amount) : '',
        say('dueAfter', words, due),
      ]
    }),
  }
}

/** Our seal at the left, with the account manager who issues it; the client's confirmation at the right. */
function boxes(answers: Answers, context: FormContext, words: SheetWords): readonly SignatureBox[] {
  const order = ['sig_ae', 'sig_director', 'sig_am', 'sig_client']
  const sealed = ['sig_am', 'sig_client']
  const asked = answers['needs_director'] === true ? order : order.filter((key) => key !== 'sig_director')
  return signatureBoxes(quotation, answers, context, words, asked).map((box) =>
    sealed.includes(box.place) ? { ...box, seal: true } : box,
  )
}
