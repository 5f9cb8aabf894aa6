import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { workOrder } from './work-order.form.ts'

const PLACES = ['sig_ae', 'sig_am', 'sig_director', 'sig_head', 'sig_executor'] as const
/** What heads enter later prints behind the order, with who entered it. */
const ISSUED = ['dept', 'head'] as const

/** The project's code in a band, the job at the left and its dates at the right, the work, the departments (domain 2.4). */
export function workOrderSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(workOrder, answers, words)
  const left = ['brand_product', 'job_type', 'billable']
  const right = ['issue_date', 'first_draft_at', 'final_at']
  const wide = ['job_category', 'internal_budget', 'remarks', 'background', 'special']
  return [
    { block: 'text', tone: 'framed', text: band(answers, context, words) },
    {
      block: 'facts',
      facts: [
        ...left.flatMap((key, index) => [field(key), field(right[index] ?? '')]),
        ...wide.map((key) => ({ ...field(key), wide: true })).filter(({ value }) => value !== ''),
      ],
    },
    ...table('tasks', answers, words, true),
    ...table('materials', answers, words),
    ...table('depts', answers, words, false, ISSUED),
    { block: 'signatures', boxes: signatureBoxes(workOrder, answers, context, words, PLACES) },
  ]
}

/** 急 and 特急 stand beside the code; an ordinary job has its code alone. */
function band(answers: Answers, { run }: FormContext, words: SheetWords): string {
  const priority = text(answers, 'priority')
  if (priority === '' || priority === '普通') return run.code
  const urgency = words.fields['priority']?.options?.[priority] ?? priority
  return words.says['band']?.({ code: run.code, urgency }) ?? run.code
}

function table(
  key: string,
  answers: Answers,
  words: SheetWords,
  numbered = false,
  columns?: readonly string[],
): Block[] {
  if (rows(answers, key).length === 0) return []
  return [
    { block: 'heading', text: words.fields[key]?.label ?? key },
    tableOf(workOrder, key, answers, words, columns, numbered),
  ]
}
