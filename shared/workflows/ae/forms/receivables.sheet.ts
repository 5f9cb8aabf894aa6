import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { fact, signatureBoxes } from '../../../sheet/blocks.ts'
import type { Block, TableBlock } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import type { Json } from '../../../values/json.ts'
import { formatFen } from '../../../values/money.ts'
import { totalOf } from '../rules/ageing.ts'
import { agreedPayments, dueOf, triggeredOn } from '../rules/receivables.ts'
import { receivables } from './receivables.form.ts'

/** One row to an instalment, with what was agreed of it and what is known on the day of issue; receipts print behind. */
export function receivablesSheet(
  answers: Answers,
  context: FormContext,
  words: SheetWords,
): readonly Block[] {
  const agreed = agreedPayments(context)
  const home = agreed && fact(words.says['agreedIn']?.({}) ?? '', agreed.home.number)
  return [
    ...(home ? [{ block: 'facts' as const, facts: [{ ...home, wide: true }] }] : []),
    instalmentTable(answers, agreed?.plan ?? [], context, words),
    {
      block: 'totals',
      lines: [
        { ...fact(words.says['total']?.({}) ?? '', formatFen(totalOf(rows(answers, 'rows')))), strong: true },
      ],
      words: null,
    },
    {
      block: 'signatures',
      boxes: signatureBoxes(receivables, answers, context, words, ['sig_ae', 'sig_finance']),
    },
  ]
}

function instalmentTable(
  answers: Answers,
  plan: readonly Answers[],
  context: FormContext,
  words: SheetWords,
): TableBlock {
  const column = (key: string) => words.fields['rows']?.columns?.[key]?.label ?? key
  const written = (value: Json | undefined) => (typeof value === 'number' ? formatFen(value) : '')
  return {
    block: 'table',
    columns: [
      { title: '#', share: 0.5, align: 'centre' },
      { title: column('name'), share: 4 },
      { title: column('amount'), share: 2, align: 'right' },
      { title: column('trigger'), share: 2 },
      { title: words.says['term']?.({}) ?? '', share: 2 },
      { title: column('trigger_date'), share: 1.8 },
      { title: column('due_date'), share: 1.8 },
    ],
    rows: rows(answers, 'rows').map((row, index) => [
      String(index + 1),
      text(row, 'name'),
      written(row['amount']),
      text(row, 'trigger'),
      termOf(plan[index], words),
      dayText(triggeredOn(row, context), words),
      dayText(dueOf(row, index, context) ?? '', words),
    ]),
  }
}

const dayText = (day: string, words: SheetWords): string => (day === '' ? '—' : words.write.day(day))

function termOf(row: Answers | undefined, words: SheetWords): string {
  const days = row?.['days']
  if (typeof days !== 'number') return ''
  const say = words.says[text(row ?? {}, 'day_type') === '工作日' ? 'withinWorkdays' : 'withinDays']
  return say?.({ days }) ?? ''
}
