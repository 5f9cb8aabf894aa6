import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes } from '../../../sheet/blocks.ts'
import type { Block, Fact } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { creativeBrief } from './creative-brief.form.ts'

const BEFORE = ['background', 'objective', 'audience', 'insight', 'current_view', 'desired_view'] as const
const AFTER = [
  'positioning',
  'strategy',
  'supports',
  'tone',
  'mandatories',
  'prohibitions',
  'deliverables',
  'key_dates',
  'success_criteria',
  'production_budget',
  'competitors',
  'legal_notes',
  'attachments',
] as const
const PLACES = ['sig_ae', 'sig_am', 'sig_director', 'sig_dept_heads'] as const

/**
 * Questions at the left, answers at the right, the single proposition in a frame of its own. Lists are set as running
 * text: a brief is read on one page (domain 2.5).
 */
export function briefSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  return [
    { block: 'facts', facts: questions(BEFORE, answers, words) },
    { block: 'text', tone: 'framed', text: text(answers, 'proposition') },
    { block: 'facts', facts: questions(AFTER, answers, words) },
    { block: 'signatures', boxes: signatureBoxes(creativeBrief, answers, context, words, PLACES) },
  ]
}

const LISTS: { readonly [key: string]: (answers: Answers, words: SheetWords) => readonly string[] } = {
  supports: (answers) => rows(answers, 'supports').map((row, index) => `${index + 1}. ${text(row, 'text')}`),
  deliverables: (answers) =>
    rows(answers, 'deliverables').map((row) => {
      const spec = text(row, 'spec')
      return `${text(row, 'item')}${spec === '' ? '' : `（${spec}）`}×${String(row['qty'] ?? '')}`
    }),
  key_dates: (answers, words) =>
    rows(answers, 'key_dates').map((row) => `${words.write.day(text(row, 'date'))} ${text(row, 'event')}`),
}

function questions(
  keys: readonly string[],
  answers: Answers,
  words: SheetWords,
): (Fact & { wide: boolean })[] {
  const field = factsOf(creativeBrief, answers, words)
  return keys.flatMap((key) => {
    const list = LISTS[key]?.(answers, words)
    const { label, value } = field(key)
    const answer = list ? list.join('；') : value
    return answer === '' ? [] : [{ label, value: answer, wide: true }]
  })
}
