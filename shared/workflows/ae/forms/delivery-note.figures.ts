import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { confirmedQuotation, contractInForce, every } from '../facts.ts'
import { isSameGoods, shippable, shipped } from '../rules/acceptance.ts'

/** 先发后验, when the contract says so (corrections 12). */
export const mayShipFirst = (context: FormContext): boolean =>
  contractInForce(context)?.answers['ship_first'] === true

/** Lots whose quantities the client's inspector has confirmed. */
export const inspectedLots = (context: FormContext): readonly DocumentFacts[] =>
  every(context, 'acceptance').filter(
    ({ complete, signed }) => complete || signed.some(({ place }) => place === 'sig_client_inspector'),
  )

/** Goods that may go out: those of the accepted lots, or of the quotation where they go first. Each name once. */
export function goodsOf(context: FormContext): readonly Answers[] {
  const accepted = inspectedLots(context).flatMap((one) => rows(one.answers, 'items'))
  const quoted = mayShipFirst(context)
    ? rows(confirmedQuotation(context)?.answers ?? {}, 'lines').map(
        (row): Answers => ({ ...row, name: row['item'] ?? null }),
      )
    : []
  const all = accepted.length > 0 ? accepted : quoted
  return all.filter((row, index) => all.findIndex((one) => text(one, 'name') === text(row, 'name')) === index)
}

/** How many of these goods may still go: accepted ones that are here, or ordered ones where they go first. */
export function leftToShip(name: string, context: FormContext): number | null {
  if (!mayShipFirst(context)) return shippable(name, context)
  const lines = rows(confirmedQuotation(context)?.answers ?? {}, 'lines')
  const ordered = lines
    .filter((row) => row['is_third'] === true && isSameGoods(name, text(row, 'item')))
    .flatMap((row) => (typeof row['qty'] === 'number' ? [row['qty']] : []))
  return ordered.length === 0 ? null : Math.max(...ordered) - shipped(name, context)
}

/** Rows that came with less than was sent. */
export const shortfalls = (answers: Answers): readonly Answers[] =>
  rows(answers, 'lines').filter(
    (row) => typeof row['received'] === 'number' && row['received'] < Number(row['qty'] ?? 0),
  )
