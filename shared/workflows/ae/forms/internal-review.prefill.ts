import type { Answers } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { carried, newest } from '../facts.ts'

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

/** The pieces of the last review at their next version, else the work orders' pieces as V1. */
export const works: Prefill = (context) => {
  const last = newest(context, 'internal_review')
  if (last)
    return carried(
      last,
      rows(last.answers, 'works').map(
        (row): Answers => ({ ...row, version: nextVersion(text(row, 'version')), file: null }),
      ),
    )
  const order = newest(context, 'work_order')
  const tasks = rows(order?.answers ?? {}, 'tasks')
  if (!order || tasks.length === 0) return undefined
  return carried(
    order,
    tasks.map((row): Answers => ({ name: row['item'] ?? null, version: 'V1', author: null, file: null })),
  )
}

/** V1 → V2; anything else stays for the writer to say. */
function nextVersion(version: string): string {
  const match = /^V(\d+)$/.exec(version)
  return match ? `V${Number(match[1]) + 1}` : version
}
