import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { fact, factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { clientSchedule } from './client-schedule.form.ts'

/** A letter of the company: to whom, from whom, the rows with the client's own tinted, on what it rests, both parties. */
export function scheduleSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(clientSchedule, answers, words)
  const say = (name: string) => words.says[name]?.({}) ?? ''
  return [
    {
      block: 'facts',
      facts: [field('to_client'), field('attn'), fact(say('from'), context.office.name), field('issue_date')],
    },
    { ...tableOf(clientSchedule, 'rows', answers, words), tinted: clientRows(answers) },
    { block: 'text', tone: 'note', text: say('clientRows') },
    { block: 'heading', text: words.fields['assumptions']?.label ?? '' },
    { block: 'text', text: text(answers, 'assumptions') },
    ...holidays(answers, words),
    { block: 'text', tone: 'statement', text: say('statement') },
    {
      block: 'signatures',
      boxes: signatureBoxes(clientSchedule, answers, context, words, ['sig_ae', 'sig_am', 'sig_client']).map(
        (box) => (box.place === 'sig_ae' ? box : { ...box, seal: true }),
      ),
    },
  ]
}

const clientRows = (answers: Answers): readonly number[] =>
  rows(answers, 'rows').flatMap((row, index) => (text(row, 'submit_date') === '' ? [index] : []))

function holidays(answers: Answers, words: SheetWords): Block[] {
  const value = text(answers, 'holidays')
  if (value === '') return []
  return [{ block: 'facts', facts: [{ label: words.fields['holidays']?.label ?? '', value, wide: true }] }]
}
