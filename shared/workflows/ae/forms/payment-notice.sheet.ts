import type { Answers, FormContext } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import { fact, factsOf, signatureBoxes } from '../../../sheet/blocks.ts'
import type { Block, Fact, TableBlock } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { formatFen } from '../../../values/money.ts'
import { contractInForce } from '../facts.ts'
import { isDemand } from '../rules/notice-letters.ts'
import { account, dueNamed, paymentArticle, termsOf } from './payment-notice.figures.ts'
import { paymentNotice } from './payment-notice.form.ts'

/** A letter: to whom and about what, the body, one line of figures with capitals, the account, our seal. */
export function noticeSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(paymentNotice, answers, words)
  const say = sayIn(words)
  return [
    { block: 'facts', facts: head(answers, context, field, say) },
    { block: 'text', text: text(answers, 'text') },
    figures(answers, context, words),
    { block: 'totals', lines: [{ ...field('amount'), strong: true }], words: field('amount_cn') },
    ...(isDemand(text(answers, 'level'))
      ? [{ block: 'facts' as const, facts: demand(answers, context, field, say) }]
      : []),
    { block: 'heading', text: field('bank').label },
    { block: 'facts', facts: bank(context, say) },
    { block: 'text', text: say('closing') },
    { block: 'signatures', boxes: boxes(answers, context, words) },
  ]
}

type Field = (key: string) => Fact
type Saying = (name: string, params?: { readonly [key: string]: string | number }) => string
type Wide = Fact & { readonly wide?: boolean }

const sayIn =
  (words: SheetWords): Saying =>
  (name, params = {}) =>
    words.says[name]?.(params) ?? ''

function head(answers: Answers, context: FormContext, field: Field, say: Saying): readonly Wide[] {
  const contract = contractInForce(context)?.number ?? ''
  return [
    { ...field('to_name'), wide: true },
    fact(say('subject'), say('about', { name: text(answers, 'row') })),
    fact(say('contractNo'), contract),
  ]
}

/** What the contract agreed of it: trigger and days. */
function figures(answers: Answers, context: FormContext, words: SheetWords): TableBlock {
  const label = (key: string) => words.fields[key]?.label ?? key
  const due = dueNamed(text(answers, 'row'), context)
  const terms = termsOf(due?.index ?? -1, context)
  const agreed = due
    ? sayIn(words)('terms', {
        trigger: text(terms, 'trigger'),
        days: String(terms['days'] ?? ''),
        type: text(terms, 'day_type'),
      })
    : ''
  return {
    block: 'table',
    columns: [
      { title: label('row'), share: 3 },
      { title: sayIn(words)('agreed'), share: 3.4 },
      { title: label('amount'), share: 2, align: 'right' },
      { title: label('due_date'), share: 2 },
    ],
    rows: [
      [
        text(answers, 'row'),
        agreed,
        typeof answers['amount'] === 'number' ? formatFen(answers['amount']) : '',
        words.write.day(text(answers, 'due_date')),
      ],
    ],
  }
}

function demand(answers: Answers, context: FormContext, field: Field, say: Saying): readonly Wide[] {
  const article = paymentArticle(context)
  const isFee = Number(answers['penalty'] ?? 0) > 0
  return [
    field('overdue_days'),
    ...(isFee ? [field('penalty')] : []),
    ...(article === '' ? [] : [{ ...fact(say('article'), article), wide: true }]),
  ]
}

function bank(context: FormContext, say: Saying): readonly Wide[] {
  const { name, bank: at, account: number } = account(context)
  return [
    { ...fact(say('holder'), name), wide: true },
    fact(say('bankName'), at),
    fact(say('accountNo'), number),
  ]
}

const boxes = (answers: Answers, context: FormContext, words: SheetWords) =>
  signatureBoxes(paymentNotice, answers, context, words, ['sig_finance', 'sig_director', 'sig_ae']).map(
    (box) => (box.place === 'sig_ae' ? { ...box, seal: true } : box),
  )
