import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { confirmedQuotation, every, newest } from '../facts.ts'
import { allPassed, isSameGoods, rejected, short } from '../rules/acceptance.ts'
import { ALL_GOOD, isConditional } from './acceptance.figures.ts'

/** Rules of form AC (domain 2.21 and 3.8): what the numbers allow to be concluded, and that nothing short is forgotten. */
export function checkAcceptance(answers: Answers, context: FormContext): Problem[] {
  return [
    ...lotProblems(answers, context),
    ...rows(answers, 'items').flatMap((row, index) => itemProblems(row, index, answers, context)),
    ...conclusionProblems(answers),
    ...(isConditional({ answers }) ? rectifyProblems(answers) : []),
  ]
}

const said = (at: readonly (string | number)[], say: string, more: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...more })

const lotProblems = (answers: Answers, context: FormContext): Problem[] =>
  every(context, 'acceptance').some((one) => one.answers['lot_no'] === answers['lot_no'])
    ? [said(['lot_no'], 'lotTaken')]
    : []

function itemProblems(row: Answers, index: number, answers: Answers, context: FormContext): Problem[] {
  const name = text(row, 'name')
  const at = (column: string) => ['items', index, column]
  const names = rows(answers, 'items').map((one) => text(one, 'name'))
  const [refused, missing, quality] = [rejected(row) ?? 0, short(row) ?? 0, text(row, 'quality')]
  return [
    ...(name !== '' && names.indexOf(name) < index ? [said(at('name'), 'twice')] : []),
    ...(name !== '' && !isOrdered(name, context) ? [said(at('name'), 'unknownItem')] : []),
    ...(refused < 0 ? [said(at('accepted'), 'overDelivered')] : []),
    ...(missing > 0 && text(row, 'defects') === '' ? [said(at('defects'), 'overOrdered')] : []),
    ...(refused > 0 && quality === '合格' ? [said(at('quality'), 'qualityGood')] : []),
    ...(refused === 0 && quality === '不合格' && Number(row['accepted'] ?? 0) > 0
      ? [said(at('quality'), 'qualityBad')]
      : []),
  ]
}

/** Named in the quotation, an order or what the client asked for; anything goes while there is none of them. */
function isOrdered(name: string, context: FormContext): boolean {
  const known = [
    ...rows(confirmedQuotation(context)?.answers ?? {}, 'lines'),
    ...rows(newest(context, 'requirement')?.answers ?? {}, 'deliverables'),
    ...every(context, 'purchase_order').flatMap((one) => rows(one.answers, 'lines')),
  ].map((row) => text(row, 'item'))
  return known.length === 0 || known.some((one) => isSameGoods(name, one))
}

/** 全部合格 is not for a lot in which anything is short or bad, and nothing else is for one in which nothing is. */
function conclusionProblems(answers: Answers): Problem[] {
  const items = rows(answers, 'items')
  const conclusion = text(answers, 'conclusion')
  if (items.length === 0 || conclusion === '') return []
  if (conclusion === ALL_GOOD) return allPassed(items) ? [] : [said(['conclusion'], 'notAll')]
  return allPassed(items) ? [said(['conclusion'], 'allGood')] : []
}

/** Every shortage has its row, each row is of an item that is short, for just as many, from the day of presentation on. */
function rectifyProblems(answers: Answers): Problem[] {
  const items = rows(answers, 'items')
  const listed = rows(answers, 'rectify')
  const forgotten = items.filter(
    (row) => (short(row) ?? 0) < 0 && !listed.some((one) => text(one, 'item') === text(row, 'name')),
  )
  const presented = text(answers, 'presented_at')
  return [
    ...(forgotten.length > 0
      ? [said(['rectify'], 'rectifyMissing', { items: forgotten.map((row) => text(row, 'name')).join('、') })]
      : []),
    ...listed.flatMap((row, index) => rowProblems(row, index, items, presented)),
  ]
}

function rowProblems(row: Answers, index: number, items: readonly Answers[], presented: string): Problem[] {
  const name = text(row, 'item')
  const item = items.find((one) => text(one, 'name') === name)
  const missing = item ? -(short(item) ?? 0) : 0
  const due = text(row, 'due')
  return [
    ...(name !== '' && !item ? [said(['rectify', index, 'item'], 'rectifyUnknown')] : []),
    ...(missing > 0 && typeof row['qty'] === 'number' && row['qty'] !== missing
      ? [said(['rectify', index, 'qty'], 'rectifyQty', { qty: missing })]
      : []),
    ...(due !== '' && presented !== '' && due < presented
      ? [said(['rectify', index, 'due'], 'rectifyEarly')]
      : []),
  ]
}
