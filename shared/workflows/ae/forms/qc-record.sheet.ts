import type { Answers, FormContext } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import { factsOf, picturesOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, Fact } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { isRecheck, needsAction } from './qc-record.figures.ts'
import { qcRecord } from './qc-record.form.ts'

/** What was checked, 标准 | 实测 | 结果, the photographs, the conclusion in a frame, and what is to be looked at again. */
export function qualitySheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(qcRecord, answers, words)
  const label = (key: string) => words.fields[key]?.label ?? ''
  const filled = (keys: readonly string[]): Fact[] => keys.map(field).filter(({ value }) => value !== '')
  return [
    {
      block: 'facts',
      facts: [
        ...filled(['checked_at', 'kind', 'target', 'party', 'task_wbs', 'plan_date', 'progress']),
        ...filled(['lot_qty', 'sample_qty', 'defect_qty']),
      ],
    },
    ...recheckLine(answers, words),
    { block: 'heading', text: label('checks') },
    tableOf(qcRecord, 'checks', answers, words, undefined, true),
    ...picturesOf(qcRecord, 'photos', answers, words),
    { block: 'text', tone: 'framed', text: `${label('conclusion')}：${field('conclusion').value}` },
    ...(needsAction({ answers }) ? measures(filled, words) : []),
    {
      block: 'signatures',
      boxes: signatureBoxes(qcRecord, answers, context, words, ['sig_ae', 'sig_party', 'sig_client']),
    },
  ]
}

function recheckLine(answers: Answers, { says }: SheetWords): Block[] {
  const number = text(answers, 'recheck_of')
  if (!isRecheck({ answers }) || number === '') return []
  return [{ block: 'text', text: says['recheckOf']?.({ number }) ?? number }]
}

/** What is to be done, and a line for the second look by hand, where one is made at the supplier's. */
function measures(filled: (keys: readonly string[]) => Fact[], { says }: SheetWords): Block[] {
  const [action, ...rest] = filled(['action', 'action_owner', 'action_due'])
  return [
    { block: 'facts', facts: [...(action ? [{ ...action, wide: true }] : []), ...rest] },
    { block: 'text', text: says['recheckLine']?.({}) ?? '' },
  ]
}
