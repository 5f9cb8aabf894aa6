import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, picturesOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block, SignatureBox } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { nameIn } from '../facts.ts'
import { internalReview } from './internal-review.form.ts'

const RESULTS = ['通过', '需修改', '不通过', '不适用'] as const

/** What was reviewed with its pictures, each criterion ticked, the fixes, the conclusion in a frame, who judged it. */
export function reviewSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(internalReview, answers, words)
  const label = (key: string) => words.fields[key]?.label ?? ''
  return [
    {
      block: 'facts',
      facts: [field('round_no'), field('reviewed_at'), field('proposal_on'), field('legal_checked')],
    },
    { block: 'heading', text: label('works') },
    tableOf(internalReview, 'works', answers, words, ['name', 'version', 'author', 'file'], true),
    ...picturesOf(internalReview, 'attachments', answers, words),
    { block: 'heading', text: label('criteria') },
    criteria(answers, words),
    ...terms(answers, words),
    ...fixes(answers, words),
    { block: 'text', tone: 'framed', text: conclusion(answers, words) },
    { block: 'signatures', boxes: boxes(answers, context, words) },
  ]
}

/** A tick under the result of each criterion, what was said beside it. */
function criteria(answers: Answers, words: SheetWords): Block {
  const columns = words.fields['criteria']?.columns ?? {}
  const option = (result: string) => columns['result']?.options?.[result] ?? result
  return {
    block: 'table',
    columns: [
      { title: '#', share: 1, align: 'centre' },
      { title: columns['item']?.label ?? '', share: 4.4 },
      ...RESULTS.map((result) => ({ title: option(result), share: 1.2, align: 'centre' as const })),
      { title: columns['comment']?.label ?? '', share: 4 },
    ],
    rows: rows(answers, 'criteria').map((row, index) => [
      String(index + 1),
      text(row, 'item'),
      ...RESULTS.map((result) => (text(row, 'result') === result ? '✓' : '')),
      text(row, 'comment'),
    ]),
  }
}

function terms(answers: Answers, words: SheetWords): Block[] {
  const found = text(answers, 'absolute_terms')
  return found === ''
    ? []
    : [{ block: 'text', tone: 'note', text: words.says['terms']?.({ terms: found }) ?? '' }]
}

function fixes(answers: Answers, words: SheetWords): Block[] {
  if (rows(answers, 'fixes').length === 0) return []
  return [
    { block: 'heading', text: words.fields['fixes']?.label ?? '' },
    tableOf(internalReview, 'fixes', answers, words, undefined, true),
  ]
}

function conclusion(answers: Answers, words: SheetWords): string {
  const { label = '', options } = words.fields['conclusion'] ?? {}
  const value = text(answers, 'conclusion')
  return `${label}${words.language === 'en' ? ': ' : '：'}${options?.[value] ?? value}`
}

/** Each reviewer's box bears their name. */
function boxes(answers: Answers, context: FormContext, words: SheetWords): readonly SignatureBox[] {
  const named = Array.isArray(answers['reviewers']) ? (answers['reviewers'] as readonly Answers[]) : []
  const all = signatureBoxes(internalReview, answers, context, words, ['sig_reviewers', 'sig_director'])
  return all.map((box, index) => {
    const name = box.place === 'sig_reviewers' ? nameIn(named[index]) : ''
    return name === '' ? box : { ...box, role: `${box.role}　${name}` }
  })
}
