import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Prefilled } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { carried, every, nameIn } from '../facts.ts'
import { openChecks } from './qc-record.figures.ts'

/**
 * What a check is about, from where it was typed: defects that wait for a second look come first, then the order whose goods
 * were not checked yet.
 */

const cut = (words: string, most: number): string => Array.from(words).slice(0, most).join('')

const waiting = (context: FormContext): DocumentFacts | undefined => openChecks(context)[0]

/** The oldest accepted order none of whose finished goods was checked; the newest, when all were. */
function order(context: FormContext): DocumentFacts | undefined {
  const orders = every(context, 'purchase_order')
  const checked = every(context, 'qc_record').filter((one) => text(one.answers, 'kind') === '成品检验')
  const unchecked = orders.find(
    (one) =>
      one.complete &&
      !checked.some(({ answers }) => text(answers, 'party') === nameIn(one.answers['supplier'])),
  )
  return unchecked ?? orders.at(-1)
}

const carriedText = (from: DocumentFacts | undefined, words: string): Prefilled | undefined =>
  from && words !== '' ? carried(from, words) : undefined

/** 复检 while something waits for it; a sample while the order asks for one that nobody has passed. */
export function kind(context: FormContext): Prefilled | undefined {
  const again = waiting(context)
  if (again) return carried(again, text(again.answers, 'kind') === '打样签样' ? '打样签样' : '复检')
  const from = order(context)
  if (!from || text(from.answers, 'sample_due') === '') return undefined
  const passed = every(context, 'qc_record').some(
    ({ answers }) => text(answers, 'kind') === '打样签样' && text(answers, 'conclusion') === '合格',
  )
  return passed ? undefined : carried(from, '打样签样')
}

export const recheckOf = (context: FormContext): Prefilled | undefined => {
  const again = waiting(context)
  return again && carried(again, again.number)
}

export function target(context: FormContext): Prefilled | undefined {
  const again = waiting(context)
  if (again) return carriedText(again, text(again.answers, 'target'))
  const from = order(context)
  return carriedText(from, cut(text(rows(from?.answers ?? {}, 'lines')[0] ?? {}, 'item'), 100))
}

export function party(context: FormContext): Prefilled | undefined {
  const again = waiting(context)
  if (again) return carriedText(again, text(again.answers, 'party'))
  const from = order(context)
  return carriedText(from, nameIn(from?.answers['supplier']))
}

/** The day it was promised for: that of the measures, of the sample, else of the goods. */
export function planDate(context: FormContext): Prefilled | undefined {
  const again = waiting(context)
  if (again) return carriedText(again, text(again.answers, 'action_due'))
  const from = order(context)
  if (!from) return undefined
  const isSampleNext = kind(context)?.value === '打样签样'
  return carriedText(from, text(from.answers, isSampleNext ? 'sample_due' : 'delivery_due'))
}

export const task = (context: FormContext): Prefilled | undefined => {
  const again = waiting(context)
  return carriedText(again, text(again?.answers ?? {}, 'task_wbs'))
}

/** As many as were ordered; of a second look, as many as were bad. */
export function lot(context: FormContext): Prefilled | undefined {
  const again = waiting(context)
  const bad = again?.answers['defect_qty']
  if (again) return typeof bad === 'number' && bad > 0 ? carried(again, bad) : undefined
  const from = order(context)
  const qty = rows(from?.answers ?? {}, 'lines')[0]?.['qty']
  return from && typeof qty === 'number' ? carried(from, qty) : undefined
}

const check = (item: string, standard: string): Answers => ({ item, standard, measured: null, result: null })

/** What failed last time; else what the order promised, line by line. */
export function checks(context: FormContext): Prefilled | undefined {
  const again = waiting(context)
  const failed = rows(again?.answers ?? {}, 'checks').filter((row) => text(row, 'result') === '不合格')
  if (again && failed.length > 0)
    return carried(
      again,
      failed.map((row) => check(text(row, 'item'), text(row, 'standard'))),
    )
  const from = order(context)
  if (!from) return undefined
  const lines = rows(from.answers, 'lines').map((row) =>
    check(cut(text(row, 'item'), 60), cut(text(row, 'spec'), 100)),
  )
  const quality = text(from.answers, 'quality')
  return carried(from, [...lines, ...(quality === '' ? [] : [check('质量标准', cut(quality, 100))])])
}
