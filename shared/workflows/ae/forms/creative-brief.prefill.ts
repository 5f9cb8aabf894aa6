import type { Answers } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { carried, carriedFrom, newest } from '../facts.ts'

/** A text of the requirement record (or, where that is empty, another one), as much as fits. */
export const from =
  (key: string, instead: string, most: number): Prefill =>
  (context) => {
    const home = newest(context, 'requirement')
    if (!home) return undefined
    const words = text(home.answers, key) || text(home.answers, instead)
    return words === '' ? undefined : carried(home, Array.from(words).slice(0, most).join(''))
  }

/** From the work order when it is written first, else from the requirement. */
export const deliverables: Prefill = (context) => {
  const home = newest(context, 'work_order') ?? newest(context, 'requirement')
  const table = home?.form === 'work_order' ? 'tasks' : 'deliverables'
  const listed = rows(home?.answers ?? {}, table)
  if (!home || listed.length === 0) return undefined
  return carried(
    home,
    listed.map(
      (row): Answers => ({ item: row['item'] ?? null, spec: row['spec'] ?? null, qty: row['qty'] ?? null }),
    ),
  )
}

export const budget: Prefill = (context) => carriedFrom(context, 'work_order', 'internal_budget')

/** The client's deadline and other dates. */
export const keyDates: Prefill = (context) => {
  const home = newest(context, 'requirement')
  const deadline = text(home?.answers ?? {}, 'required_date')
  if (!home || deadline === '') return undefined
  const others = rows(home.answers, 'key_dates').map(
    (row): Answers => ({ date: row['date'] ?? null, event: row['event'] ?? null }),
  )
  return carried(home, [...others, { date: deadline, event: '客户要求完成' }])
}
