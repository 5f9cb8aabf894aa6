import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { templateFor, templateSource } from '../../../forms/template.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { carried, changesWithEffect, every, newest, newestDepartments } from '../facts.ts'
import { DEPARTMENTS } from './work-order.departments.ts'

export const today: Prefill = ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } })

export const jobType: Prefill = (context) => ({
  value: every(context, 'work_order').length === 0 ? '新项目' : '修改',
  source: { code: 'rule' },
})

/** Of a further order: the change that calls for it. */
const change = (context: FormContext): DocumentFacts | undefined =>
  every(context, 'work_order').length === 0 ? undefined : changesWithEffect(context).at(-1)

/** 客户意图 and 期望结果 of the requirement record, or what the client changed, as much as fits. */
export const background: Prefill = (context) => {
  const changed = change(context)
  if (changed) {
    const words = [text(changed.answers, 'reason'), text(changed.answers, 'after')].filter(Boolean).join('\n')
    return words === '' ? undefined : carried(changed, Array.from(words).slice(0, 400).join(''))
  }
  const home = newest(context, 'requirement')
  if (!home) return undefined
  const words = [text(home.answers, 'client_intent'), text(home.answers, 'desired_result')]
    .filter(Boolean)
    .join('\n')
  return words === '' ? undefined : carried(home, Array.from(words).slice(0, 400).join(''))
}

/** Each deliverable is a piece of work; its department is named here. A further order holds only what is added. */
export const tasks: Prefill = (context) => {
  if (every(context, 'work_order').length > 0) return undefined
  const home = newest(context, 'requirement')
  const listed = rows(home?.answers ?? {}, 'deliverables')
  if (!home || listed.length === 0) return undefined
  return carried(
    home,
    listed.map(
      (row): Answers => ({
        item: row['item'] ?? null,
        spec: row['spec'] ?? null,
        qty: row['qty'] ?? null,
        unit: row['unit'] ?? null,
        dept: departmentFor(text(row, 'item'), context),
        due_at: null,
      }),
    ),
  )
}

/** Who made the same thing in the template. */
function departmentFor(item: string, context: FormContext): Json {
  const listed = rows(templateFor('work_order', context) ?? {}, 'tasks')
  return listed.find((row) => text(row, 'item') === item)?.['dept'] ?? null
}

/** Materials the client has handed over. */
export const materials: Prefill = (context) => {
  const home = newest(context, 'requirement')
  const received = rows(home?.answers ?? {}, 'materials').filter((row) => text(row, 'received_date') !== '')
  if (!home || received.length === 0) return undefined
  return carried(
    home,
    received.map((row): Answers => ({ item: row['item'] ?? null, count: 1 })),
  )
}

/** 必须包含 and 禁忌与限制. */
export const special: Prefill = (context) => {
  const home = newest(context, 'requirement')
  if (!home) return undefined
  const words = [text(home.answers, 'mandatories'), text(home.answers, 'prohibitions')]
    .filter(Boolean)
    .join('\n')
  return words === '' ? undefined : carried(home, Array.from(words).slice(0, 1000).join(''))
}

/** Departments with their heads as the last order named them, else the heads whose title names their department. */
export const departments: Prefill = (context) => {
  const last = newest(context, 'work_order')
  const listed = newestDepartments(context).map(
    (row): Answers => ({ dept: row['dept'] ?? null, head: row['head'] ?? null }),
  )
  if (last && listed.length > 0) return carried(last, listed)
  const heads = context.people.filter((one) => one.roles.includes('dept_head'))
  const { template } = context.run
  const asked = rows(templateFor('work_order', context) ?? {}, 'depts').map((row) => text(row, 'dept'))
  const wanted = asked.length > 0 ? DEPARTMENTS.filter((dept) => asked.includes(dept)) : DEPARTMENTS
  const known = wanted.flatMap((dept): Answers[] => {
    const head = heads.find((one) => one.title.startsWith(dept))
    return head ? [{ dept, head: { id: head.id, name: head.name } }] : []
  })
  if (template && asked.length > 0) {
    const listed = wanted.map(
      (dept) => known.find((row) => text(row, 'dept') === dept) ?? { dept, head: null },
    )
    return { value: listed, source: templateSource(template) }
  }
  return known.length === 0 ? undefined : { value: known, source: { code: 'people' } }
}
