import type { Answers, FormContext } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes } from '../../../sheet/blocks.ts'
import type { Block, Fact, TableBlock } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import type { Json } from '../../../values/json.ts'
import { formatFen } from '../../../values/money.ts'
import { chargedOf } from '../rules/changes.ts'
import { changeRequest } from './change-request.form.ts'

/** One page: before and after side by side, what it does to price and finish, and who agreed. */
export function changeSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(changeRequest, answers, words)
  const say = (name: string) => words.says[name]?.({}) ?? ''
  return [
    {
      block: 'facts',
      facts: [
        field('raised_at'),
        field('source'),
        ...(text(answers, 'source_ref') === '' ? [] : [{ ...field('source_ref'), wide: true }]),
        { ...field('reason'), wide: true },
      ],
    },
    sideBySide(field),
    { block: 'heading', text: say('money') },
    { block: 'facts', facts: moneyFacts(answers, field) },
    ...(typeof answers['total_before'] === 'number' ? [priceTable(answers, words)] : []),
    { block: 'heading', text: say('time') },
    timeTable(field),
    { block: 'text', text: say('statement'), tone: 'statement' },
    {
      block: 'signatures',
      boxes: signatureBoxes(changeRequest, answers, context, words, ['sig_ae', 'sig_am', 'sig_client']).map(
        (box) => (box.place === 'sig_client' ? { ...box, seal: true } : box),
      ),
    },
  ]
}

type Field = (key: string) => Fact

const sideBySide = (field: Field): TableBlock => ({
  block: 'table',
  columns: ['before', 'after'].map((key) => ({ title: field(key).label, share: 1 })),
  rows: [[field('before').value, field('after').value]],
})

function moneyFacts(answers: Answers, field: Field): readonly Fact[] {
  const facts = [field('cost_delta'), field('chargeable')]
  if (Number(answers['cost_delta'] ?? 0) === 0) return facts
  return [...facts, field('cost_net'), { ...field('cost_tax'), value: taxed(field) }]
}

const taxed = (field: Field): string => `${field('cost_tax').value}（${field('tax_rate').value}）`

/** 原合同额 | 历次变更 | 本次 | 变更后. What is not charged adds nothing. */
function priceTable(answers: Answers, words: SheetWords): TableBlock {
  const label = (key: string) => words.fields[key]?.label ?? key
  const fen = (value: Json | undefined) => (typeof value === 'number' ? formatFen(value) : '')
  const titles = [
    label('total_original'),
    label('changed_before'),
    words.says['thisTime']?.({}) ?? '',
    label('total_after'),
  ]
  return {
    block: 'table',
    columns: titles.map((title) => ({ title, share: 1, align: 'right' as const })),
    rows: [
      [
        fen(answers['total_original']),
        fen(answers['changed_before']),
        fen(chargedOf(answers)),
        fen(answers['total_after']),
      ],
    ],
  }
}

const timeTable = (field: Field): TableBlock => ({
  block: 'table',
  columns: ['finish_before', 'days_delta', 'finish_after'].map((key) => ({
    title: field(key).label,
    share: 1,
  })),
  rows: [['finish_before', 'days_delta', 'finish_after'].map((key) => field(key).value)],
})
