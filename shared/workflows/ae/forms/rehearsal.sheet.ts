import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { fact, factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, TableBlock } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { isWaived, plannedMinutes, totalMinutes } from './rehearsal.check.ts'
import { rehearsal } from './rehearsal.form.ts'

/** The run-down with its minutes against the limit, questions, equipment, what to change, and who signed (domain 2.9). */
export function rehearsalSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(rehearsal, answers, words)
  return [
    {
      block: 'facts',
      facts: [
        { ...field('works'), wide: true },
        ...(isWaived(answers) ? [] : [field('rehearsed_at')]),
        field('proposal_at'),
        { ...field('proposal_place'), wide: true },
      ],
    },
    ...(isWaived(answers) ? waiver(answers, words) : held(answers, words)),
    {
      block: 'signatures',
      boxes: signatureBoxes(rehearsal, answers, context, words, ['sig_presenters', 'sig_ae', 'sig_director']),
    },
  ]
}

function waiver(answers: Answers, words: SheetWords): Block[] {
  const label = words.fields['waived_reason']?.label ?? ''
  return [
    { block: 'heading', text: label },
    { block: 'text', text: text(answers, 'waived_reason') },
    { block: 'text', tone: 'statement', text: words.says['waiver']?.({}) ?? '' },
  ]
}

function held(answers: Answers, words: SheetWords): Block[] {
  return [
    { block: 'heading', text: words.fields['agenda']?.label ?? '' },
    runDown(answers, words),
    ...section('questions', answers, words),
    ...section('equipment', answers, words),
    ...changes(answers, words),
    { block: 'text', tone: 'framed', text: conclusion(answers, words) },
  ]
}

/** Numbered, the sums in a last row of their own, beside the limit. */
function runDown(answers: Answers, words: SheetWords): TableBlock {
  const table = tableOf(rehearsal, 'agenda', answers, words, undefined, true)
  const measured = rows(answers, 'agenda').some((row) => typeof row['actual_min'] === 'number')
  const limit = answers['time_limit']
  const total = words.says['total']?.({ limit: typeof limit === 'number' ? limit : '' }) ?? ''
  const sums = ['', total, '', String(plannedMinutes(answers)), measured ? String(totalMinutes(answers)) : '']
  const columns = table.columns.map((one, index) => (index > 2 ? { ...one, align: 'right' as const } : one))
  return { block: 'table', columns, rows: [...table.rows, sums] }
}

function section(key: string, answers: Answers, words: SheetWords): Block[] {
  if (rows(answers, key).length === 0) return []
  return [
    { block: 'heading', text: words.fields[key]?.label ?? '' },
    tableOf(rehearsal, key, answers, words, undefined, true),
  ]
}

function changes(answers: Answers, words: SheetWords): Block[] {
  const value = text(answers, 'fixes')
  if (value === '') return []
  return [{ block: 'facts', facts: [{ ...fact(words.fields['fixes']?.label ?? '', value), wide: true }] }]
}

function conclusion(answers: Answers, words: SheetWords): string {
  const { label = '', options } = words.fields['conclusion'] ?? {}
  const value = text(answers, 'conclusion')
  return `${label}${words.language === 'en' ? ': ' : '：'}${options?.[value] ?? value}`
}
