import type { Answers, FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { carried, carriedFrom, headsWhoSign, newest, newestDepartments } from '../facts.ts'

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

/** First and final draft of the work order, the client's deadline and other dates; in their order. */
export const keyDates: Prefill = (context) => {
  const [order, home] = [newest(context, 'work_order'), newest(context, 'requirement')]
  const source = order ?? home
  if (!source) return undefined
  const own = [
    { date: text(order?.answers ?? {}, 'first_draft_at'), event: '初稿' },
    { date: text(order?.answers ?? {}, 'final_at'), event: '定稿' },
    { date: text(home?.answers ?? {}, 'required_date'), event: '客户要求完成' },
  ]
  const others = rows(home?.answers ?? {}, 'key_dates').map((row) => ({
    date: text(row, 'date'),
    event: text(row, 'event'),
  }))
  const known = [...own, ...others].filter(({ date }) => date !== '')
  const sorted = known.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
  return sorted.length === 0 ? undefined : carried(source, sorted)
}

/** The proofs the client holds: what may be claimed rests on them (广告法 §34). */
export const legalNotes: Prefill = (context) => {
  const home = newest(context, 'requirement')
  const listed = home?.answers['legal_docs']
  const proofs = Array.isArray(listed) ? listed.filter((one) => one !== '暂不需要') : []
  return home && proofs.length > 0 ? carried(home, `证明文件：${proofs.join('、')}`) : undefined
}

export const attachments: Prefill = (context) => {
  const listed = newest(context, 'requirement')?.answers['attachments']
  return Array.isArray(listed) && listed.length > 0
    ? carriedFrom(context, 'requirement', 'attachments')
    : undefined
}

/** Heads of the newest work order's departments; while there is none, everybody who heads one. */
export function heads(context: FormContext): string[] {
  const listed = newestDepartments(context)
  if (listed.length > 0) return headsWhoSign(listed, context)
  const holders = context.people.filter((one) => one.roles.includes('dept_head'))
  return headsWhoSign(
    holders.map(({ id, name }): Answers => ({ head: { id, name } as Json })),
    context,
  )
}
