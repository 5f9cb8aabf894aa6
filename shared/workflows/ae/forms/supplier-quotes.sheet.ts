import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import type { Json } from '../../../values/json.ts'
import { formatFen } from '../../../values/money.ts'
import { supplierQuotes } from './supplier-quotes.form.ts'

/** Suppliers as columns, lines as rows; the chosen one is marked, and why stands below. */
export function quotesSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(supplierQuotes, answers, words)
  const reason = text(answers, 'reason')
  return [
    {
      block: 'facts',
      facts: [
        { ...field('package'), wide: true },
        field('rfq_date'),
        field('reply_due'),
        { ...field('spec'), wide: true },
      ],
    },
    { block: 'heading', text: words.fields['lines']?.label ?? '' },
    tableOf(supplierQuotes, 'lines', answers, words, undefined, true),
    { block: 'heading', text: words.says['compare']?.({}) ?? '' },
    comparison(answers, words),
    {
      block: 'facts',
      facts: [
        { ...field('chosen'), wide: true },
        ...(reason === '' ? [] : [{ ...field('reason'), wide: true }]),
      ],
    },
    {
      block: 'signatures',
      boxes: signatureBoxes(supplierQuotes, answers, context, words, [
        'sig_ae',
        'sig_approver',
        'sig_director',
      ]),
    },
  ]
}

function comparison(answers: Answers, words: SheetWords): Block {
  const quotes = rows(answers, 'quotes')
  const chosen = text(answers, 'chosen')
  const say = (name: string) => words.says[name]?.({}) ?? name
  const money = (value: Json | undefined) => (typeof value === 'number' ? formatFen(value) : '—')
  const invoice = words.fields['quotes']?.columns?.['invoice_type'] ?? { label: '' }
  const prices = rows(answers, 'lines').map((line, index) => [
    text(line, 'item'),
    ...quotes.map((quote) => {
      const all = Array.isArray(quote['unit_prices']) ? (quote['unit_prices'] as readonly Json[]) : []
      return money(all[index])
    }),
  ])
  return {
    block: 'table',
    columns: [
      { title: say('line'), share: 2 },
      ...quotes.map((quote) => ({
        title: text(quote, 'supplier') === chosen ? `★ ${chosen}` : text(quote, 'supplier'),
        share: 2,
        align: 'right' as const,
      })),
    ],
    rows: [
      ...prices,
      [say('net'), ...quotes.map((quote) => money(quote['net_total']))],
      [say('tax'), ...quotes.map((quote) => `${quote['tax_rate'] ?? ''}%`)],
      [say('gross'), ...quotes.map((quote) => money(quote['gross_total']))],
      [say('lead'), ...quotes.map((quote) => String(quote['lead_days'] ?? ''))],
      [say('terms'), ...quotes.map((quote) => text(quote, 'payment_terms'))],
      [invoice.label, ...quotes.map((quote) => invoice.options?.[text(quote, 'invoice_type')] ?? '')],
      [say('offer'), ...quotes.map((quote) => offerOf(quote, words))],
      [say('until'), ...quotes.map((quote) => dayText(text(quote, 'valid_until'), words))],
      ...papers(quotes, words),
    ],
  }
}

const dayText = (day: string, words: SheetWords): string => (day === '' ? '—' : words.write.day(day))

const offerOf = (quote: Answers, words: SheetWords): string =>
  [text(quote, 'quote_no'), dayText(text(quote, 'quote_date'), words)].filter((one) => one !== '').join(' ')

/** Names of the suppliers' own papers, kept with the record; nothing where nobody attached any. */
function papers(quotes: readonly Answers[], words: SheetWords): readonly (readonly string[])[] {
  const names = quotes.map((quote) => {
    const files = quote['attachment']
    return Array.isArray(files) ? files.map((one) => text(one as Answers, 'name')).join('、') : ''
  })
  return names.some((one) => one !== '') ? [[words.says['papers']?.({}) ?? '', ...names]] : []
}
