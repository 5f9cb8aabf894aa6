import type { Answers, FormContext } from '../../../forms/context.ts'
import { cellText, type TableSpec } from '../../../forms/kinds/table.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, sayOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, Fact } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { workOrder } from './work-order.form.ts'

const PLACES = ['sig_ae', 'sig_am', 'sig_director', 'sig_head', 'sig_executor'] as const
/** The job at the left, its dates at the right. */
const PAIRS = ['brand_product', 'issue_date', 'job_type', 'first_draft_at', 'billable', 'final_at'] as const
const WIDE = ['job_category', 'internal_budget', 'remarks', 'background', 'special'] as const

/**
 * The project's code in a band, the job, the work, the departments with their heads (domain 2.4). What the heads enter
 * later prints behind the order, with who entered it.
 */
export function workOrderSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(workOrder, answers, words)
  const wide = [
    ...WIDE.map((key) => field(key)),
    list('materials', ['item', 'count'], '×', answers, words),
    list('depts', ['dept', 'head'], ' ', answers, words),
  ]
  return [
    { block: 'text', tone: 'framed', text: band(answers, context, words) },
    {
      block: 'facts',
      facts: [
        ...PAIRS.map((key) => field(key)),
        ...wide.filter(({ value }) => value !== '').map((one) => ({ ...one, wide: true })),
      ],
    },
    { block: 'heading', text: words.fields['tasks']?.label ?? '' },
    tableOf(workOrder, 'tasks', answers, words, undefined, true),
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

/** Rows of two cells as running text, so that an order of few rows stays on its page. */
function list(
  key: 'materials' | 'depts',
  columns: readonly [string, string],
  between: string,
  answers: Answers,
  words: SheetWords,
): Fact {
  const spec = workOrder.fields[key] as TableSpec
  const say = sayOf(key, words)
  const lines = rows(answers, key).map((row) =>
    columns
      .map((column) => cellText(spec, column, row, say))
      .filter(Boolean)
      .join(between),
  )
  return { label: words.fields[key]?.label ?? key, value: lines.join('；') }
}
