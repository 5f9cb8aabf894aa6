import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { fact, factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, Fact } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { formatFen } from '../../../values/money.ts'
import { requirement } from './requirement.form.ts'

const TEXTS = [
  'client_intent',
  'current_situation',
  'desired_result',
  'success_criteria',
  'target_audience',
  'mandatories',
  'prohibitions',
  'budget_scope',
  'decision_process',
  'ae_suggestion',
] as const
const QUESTIONS = ['question', 'owner', 'due_date'] as const
const MATERIALS = ['item', 'due_date'] as const

/** Facts in two columns, the long texts numbered in boxes, the tables, the AE (domain 2.1). */
export function requirementSheet(
  answers: Answers,
  context: FormContext,
  words: SheetWords,
): readonly Block[] {
  return [
    { block: 'facts', facts: head(answers, words) },
    ...texts(answers, words),
    ...table('deliverables', answers, words),
    ...table('key_dates', answers, words),
    ...table('contacts', answers, words),
    ...table('materials', answers, words, MATERIALS),
    ...table('open_questions', answers, words, QUESTIONS),
    { block: 'signatures', boxes: signatureBoxes(requirement, answers, context, words, ['sig_ae']) },
  ]
}

function head(answers: Answers, words: SheetWords): (Fact & { wide?: boolean })[] {
  const field = factsOf(requirement, answers, words)
  const isOff = answers['deadline_off'] === true
  return [
    field('client_id'),
    field('brand_product'),
    field('contact_mode'),
    field('contacted_at'),
    { ...field('job_category'), wide: true },
    budget(answers, words),
    field('budget_tax'),
    field('required_date'),
    field('review_days'),
    ...(isOff ? [field('deadline_off')] : []),
    ...['budget_unknown_reason', 'legal_docs', 'attachments'].flatMap((key) => {
      const one = { ...field(key), wide: true }
      return one.value === '' ? [] : [one]
    }),
  ]
}

/** Amount, or both ends of the range, with how certain it is. */
function budget(answers: Answers, words: SheetWords): Fact {
  const field = factsOf(requirement, answers, words)
  const [least, most] = [answers['budget_min'], answers['budget_amount']]
  const status = field('budget_status').value
  const amount =
    typeof least === 'number' && typeof most === 'number'
      ? (words.says['range']?.({ least: formatFen(least), most: formatFen(most) }) ?? '')
      : field('budget_amount').value
  return fact(field('budget_amount').label, [amount, status].filter(Boolean).join(' · '))
}

function texts(answers: Answers, words: SheetWords): Block[] {
  const given = TEXTS.filter((key) => text(answers, key) !== '')
  return given.flatMap((key, index): Block[] => [
    {
      block: 'heading',
      text: words.says['section']?.({ index, title: words.fields[key]?.label ?? key }) ?? '',
    },
    { block: 'text', tone: 'statement', text: text(answers, key) },
  ])
}

function table(key: string, answers: Answers, words: SheetWords, columns?: readonly string[]): Block[] {
  if (rows(answers, key).length === 0) return []
  return [
    { block: 'heading', text: words.fields[key]?.label ?? key },
    tableOf(requirement, key, answers, words, columns, true),
  ]
}
