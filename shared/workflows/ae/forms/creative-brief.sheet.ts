import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block } from '../../../sheet/sheet.ts'
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
  'success_criteria',
  'competitors',
  'legal_notes',
] as const
const PLACES = ['sig_ae', 'sig_am', 'sig_director', 'sig_dept_heads'] as const

/** Questions at the left, answers at the right, the single proposition in a frame of its own. */
export function briefSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const heading = (key: string): Block => ({ block: 'heading', text: words.fields[key]?.label ?? key })
  const proposition = text(answers, 'proposition')
  return [
    ...questions(BEFORE, answers, words),
    heading('proposition'),
    { block: 'text', tone: 'framed', text: proposition },
    ...questions(AFTER, answers, words),
    heading('deliverables'),
    tableOf(creativeBrief, 'deliverables', answers, words, undefined, true),
    heading('key_dates'),
    tableOf(creativeBrief, 'key_dates', answers, words),
    { block: 'signatures', boxes: signatureBoxes(creativeBrief, answers, context, words, PLACES) },
  ]
}

function questions(keys: readonly string[], answers: Answers, words: SheetWords): Block[] {
  const field = factsOf(creativeBrief, answers, words)
  const asked = keys.flatMap((key) => {
    const { label, value } = key === 'supports' ? { ...field(key), value: supports(answers) } : field(key)
    return value === '' ? [] : [[label, value]]
  })
  if (asked.length === 0) return []
  const columns = [
    { title: words.says['question']?.({}) ?? '', share: 1 },
    { title: words.says['answer']?.({}) ?? '', share: 4 },
  ]
  return [{ block: 'table', columns, rows: asked }]
}

const supports = (answers: Answers): string =>
  rows(answers, 'supports')
    .map((row, index) => `${index + 1}. ${text(row, 'text')}`)
    .join('\n')
