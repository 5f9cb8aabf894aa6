import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { internalMeeting } from './internal-meeting.form.ts'

/** 广告定位 and 广告策略 stand at the top, so that the meeting is held against them (clause 5). */
export function internalMeetingSheet(
  answers: Answers,
  context: FormContext,
  words: SheetWords,
): readonly Block[] {
  const field = factsOf(internalMeeting, answers, words)
  const strategy = ['positioning', 'strategy', 'proposition']
    .map((key) => field(key))
    .filter(({ value }) => value !== '')
  return [
    {
      block: 'facts',
      facts: [
        { ...field('subject'), wide: true },
        field('meeting_type'),
        field('place'),
        field('start_at'),
        field('end_at'),
        field('chair'),
        field('recorder'),
      ],
    },
    ...(strategy.length === 0
      ? []
      : [{ block: 'facts' as const, facts: strategy.map((fact) => ({ ...fact, wide: true })) }]),
    ...paragraphs(['client_summary', 'ae_suggestion'], answers, words),
    ...tables(['prev_actions'], answers, words),
    { block: 'heading', text: words.fields['items']?.label ?? '' },
    tableOf(internalMeeting, 'items', answers, words, undefined, true),
    ...tables(['actions', 'progress', 'attendees'], answers, words),
    {
      block: 'signatures',
      boxes: signatureBoxes(internalMeeting, answers, context, words, ['sig_ae', 'sig_attendees']),
    },
  ]
}

function paragraphs(keys: readonly string[], answers: Answers, words: SheetWords): Block[] {
  return keys.flatMap((key): Block[] =>
    text(answers, key) === ''
      ? []
      : [
          { block: 'heading', text: words.fields[key]?.label ?? key },
          { block: 'text', text: text(answers, key) },
        ],
  )
}

function tables(keys: readonly string[], answers: Answers, words: SheetWords): Block[] {
  return keys.flatMap((key): Block[] => {
    if (rows(answers, key).length === 0) return []
    const columns = key === 'attendees' ? ['name', 'dept', 'present'] : undefined
    return [
      { block: 'heading', text: words.fields[key]?.label ?? key },
      tableOf(internalMeeting, key, answers, words, columns),
    ]
  })
}
