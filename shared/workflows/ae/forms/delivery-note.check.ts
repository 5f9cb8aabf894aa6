import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import { every } from '../facts.ts'
import { isSameGoods } from '../rules/acceptance.ts'
import { goodsOf, leftToShip } from './delivery-note.figures.ts'

const said = (at: readonly (string | number)[], say: string, more: Problem['params'] = {}): Problem =>
  problem(at, 'rule', { say, ...more })

/** Rules of form DN (domain 2.22): only goods of this project, no more of them than are left, and in an order time allows. */
export function checkShipment(answers: Answers, context: FormContext): Problem[] {
  const [day, expected] = [text(answers, 'ship_date'), text(answers, 'expect_at')]
  const early = day !== '' && isInstant(expected) && dayOf(expected, context.zone) < day
  return [
    ...(early ? [said(['expect_at'], 'arrivesEarly')] : []),
    ...rows(answers, 'lines').flatMap((row, index) => lineProblems(row, index, answers, context)),
  ]
}

function lineProblems(row: Answers, index: number, answers: Answers, context: FormContext): Problem[] {
  const name = text(row, 'name')
  if (name === '') return []
  if (!isKnown(name, context)) return [said(['lines', index, 'name'], 'unknownGoods')]
  const left = leftToShip(name, context)
  // Two rows of the same goods share what is left.
  const before = rows(answers, 'lines')
    .slice(0, index)
    .filter((one) => isSameGoods(text(one, 'name'), name))
    .reduce((sum, one) => sum + Number(one['qty'] ?? 0), 0)
  const rest = left === null ? null : Math.max(0, left - before)
  return rest !== null && typeof row['qty'] === 'number' && row['qty'] > rest
    ? [said(['lines', index, 'qty'], 'tooMany', { left: rest })]
    : []
}

function isKnown(name: string, context: FormContext): boolean {
  const ordered = every(context, 'purchase_order').flatMap((one) => rows(one.answers, 'lines'))
  const known = [
    ...goodsOf(context).map((row) => text(row, 'name')),
    ...ordered.map((row) => text(row, 'item')),
  ]
  return known.length === 0 || known.some((one) => isSameGoods(name, one))
}
