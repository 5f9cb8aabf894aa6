import type { Answers } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { carried, departments, newest } from '../facts.ts'
import { idsIn } from '../places.ts'

/** The office's checklist (domain 2.8), as data in the words of the documents. */
const CRITERIA = [
  '符合客户意图',
  '符合广告定位',
  '符合广告策略',
  '单一主张清楚',
  '创意表现力',
  '文案与错漏字',
  '必备元素齐全',
  '预算可行',
  '时间可行',
  '法规合规（绝对化用语、功效、肖像）',
  '可制作性与规格',
] as const

export const criteria: Prefill = () => ({
  value: CRITERIA.map((item): Answers => ({ item, result: null, comment: null })),
  source: { code: 'default' },
})

/** The account manager and the heads of the departments at work (domain 2.8: reviewers, then the director). */
export const reviewers: Prefill = (context) => {
  const heads = idsIn(departments(context), 'head')
  const asked = context.people.filter(({ id, roles }) => roles.includes('am') || heads.includes(id))
  const value = asked.map(({ id, name }): Answers => ({ id, name }))
  return value.length === 0 ? undefined : { value, source: { code: 'people' } }
}

/**
 * What the client sent back, at its next version; before the first proposal what the last review looked at; else the
 * work orders' pieces as V1.
 */
export const works: Prefill = (context) => {
  const last = newest(context, 'internal_review')
  const sent = newest(context, 'proposal')
  const back = rows(sent?.answers ?? {}, 'options').filter((row) => text(row, 'result') === '修改')
  if (sent && back.length > 0)
    return carried(
      sent,
      back.map((row) => nextOf(row, last?.answers ?? {})),
    )
  if (last)
    return carried(
      last,
      rows(last.answers, 'works').map((row) => nextOf(row, last.answers)),
    )
  const order = newest(context, 'work_order')
  const tasks = rows(order?.answers ?? {}, 'tasks')
  if (!order || tasks.length === 0) return undefined
  return carried(
    order,
    tasks.map((row): Answers => ({ name: row['item'] ?? null, version: 'V1', author: null, file: null })),
  )
}

/** The same work one version on, by the author the last review names. */
function nextOf(row: Answers, review: Answers): Answers {
  const known = rows(review, 'works').find((one) => text(one, 'name') === text(row, 'name'))
  return {
    name: text(row, 'name'),
    version: nextVersion(text(row, 'version')),
    author: known?.['author'] ?? null,
    file: null,
  }
}

/** V1 → V2; anything else stays for the writer to say. */
function nextVersion(version: string): string {
  const match = /^V(\d+)$/.exec(version)
  return match ? `V${Number(match[1]) + 1}` : version
}
