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
const TABLES: { readonly [key: string]: readonly string[] | undefined } = {
  deliverables: undefined,
  contacts: undefined,
  open_questions: ['question', 'owner', 'due_date'],
}

/**
 * Facts in two columns, the long texts numbered and boxed, the tables, the AE (domain 2.1). What is answered or handed
 * over later prints behind the record, with who entered it.
 */
export function requirementSheet(
  answers: Answers,
  context: FormContext,
  words: SheetWords,
): readonly Block[] {
  const tables = Object.entries(TABLES).filter(([key]) => rows(answers, key).length > 0)
  return [
    { block: 'facts', facts: head(answers, words) },
    { block: 'facts', facts: texts(answers, words) },
    ...tables.flatMap(([key, columns]): Block[] => [
      { block: 'heading', text: words.fields[key]?.label ?? key },
      tableOf(requirement, key, answers, words, columns),
    ]),
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
    ...[
      field('budget_unknown_reason'),
      days('key_dates', 'date', 'event', answers, words),
      field('legal_docs'),
      days('materials', 'due_date', 'item', answers, words),
      field('attachments'),
    ].flatMap((one) => (one.value === '' ? [] : [{ ...one, wide: true }])),
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

function texts(answers: Answers, words: SheetWords): (Fact & { wide: boolean })[] {
  const given = TEXTS.filter((key) => text(answers, key) !== '')
  return given.map((key, index) => {
    const title = words.fields[key]?.label ?? key
    const label = words.says['section']?.({ index, title }) ?? title
    return { label, value: text(answers, key), wide: true }
  })
}

/** A day and what it is about, row by row, as running text. */
function days(key: string, day: string, about: string, answers: Answers, words: SheetWords): Fact {
  const lines = rows(answers, key).map((row) => {
    const on = text(row, day)
    return [on === '' ? '' : words.write.day(on), text(row, about)].filter(Boolean).join(' ')
  })
  return { label: words.fields[key]?.label ?? key, value: lines.join('；') }
}
