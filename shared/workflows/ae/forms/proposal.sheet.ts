import type { Answers, FormContext } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import { fact, factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { proposal } from './proposal.form.ts'
import { recordOf } from './proposal.options.ts'

/** Which round it is of how many, what the client said of each option, and where their own words are signed. */
export function proposalSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(proposal, answers, words)
  const round = Number(answers['round_no'] ?? 1)
  const counted = { round, done: round - 1, included: Number(answers['rounds_included'] ?? 0) }
  const over = Number(answers['over_limit'] ?? 0)
  const record = recordOf(context, text(answers, 'end_at'))?.number ?? words.says['recordToCome']?.({}) ?? ''
  return [
    { block: 'text', text: words.says['counter']?.(counted) ?? '', tone: 'framed' },
    ...(over > 0 ? [{ block: 'text' as const, text: words.says['overLimit']?.({ over }) ?? '' }] : []),
    {
      block: 'facts',
      facts: [
        field('presented_at'),
        field('end_at'),
        { ...fact(field('meeting_ref').label, record), wide: true },
      ],
    },
    { block: 'heading', text: words.fields['options']?.label ?? '' },
    tableOf(proposal, 'options', answers, words, undefined, true),
    {
      block: 'facts',
      facts: [
        { ...field('overall'), wide: true },
        ...(text(answers, 'next_due') === '' ? [] : [{ ...field('next_due'), wide: true }]),
      ],
    },
    { block: 'signatures', boxes: signatureBoxes(proposal, answers, context, words, ['sig_ae']) },
  ]
}
