import type { Answers, FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { canonicalText } from '../../../signing/covers.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import { carried, carriedFrom, departments, every, newest } from '../facts.ts'

/** The signed words of the brief; the newest issued ones while it is on its way. */
export const frozen = (context: FormContext, key: string): string =>
  text(newest(context, 'creative_brief')?.answers ?? {}, key)

export const meetingType: Prefill = (context) => ({
  value: newest(context, 'internal_meeting') ? '进度例会' : '项目说明会',
  source: { code: 'rule' },
})

export const subject: Prefill = (context, answers) => ({
  value: Array.from(`${context.run.name}${text(answers, 'meeting_type')}`)
    .slice(0, 60)
    .join(''),
  source: { code: 'run' },
})

export const place: Prefill = (context) => carriedFrom(context, 'internal_meeting', 'place')

export const me: Prefill = ({ me: { id, name } }) => ({ value: { id, name }, source: { code: 'me' } })

/** What the client said so far: intent, result, and the conclusions of every contact (clause 3: 信息综合). */
export const clientSummary: Prefill = (context) => {
  const home = newest(context, 'requirement')
  const said = every(context, 'client_meeting').flatMap((one) =>
    rows(one.answers, 'items').map((row) => text(row, 'conclusion')),
  )
  const lines = [
    text(home?.answers ?? {}, 'client_intent'),
    text(home?.answers ?? {}, 'desired_result'),
    ...said,
  ]
  const words = lines.filter(Boolean).join('\n')
  if (words === '') return undefined
  const value = Array.from(words).slice(0, 3000).join('')
  return home ? carried(home, value) : { value, source: { code: 'run' } }
}

export const suggestion: Prefill = (context) => carriedFrom(context, 'requirement', 'ae_suggestion')

/** Whoever came last time, else the AE, the heads and the executors they named. */
export const attendees: Prefill = (context) => {
  const last = newest(context, 'internal_meeting')
  if (last)
    return carried(
      last,
      rows(last.answers, 'attendees').map((row): Answers => attendee(row['name'] ?? null, text(row, 'dept'))),
    )
  const team = departments(context).flatMap((row) => {
    const named = Array.isArray(row['executors']) ? (row['executors'] as readonly Json[]) : []
    return [row['head'] ?? null, ...named].map((person) => attendee(person, text(row, 'dept')))
  })
  const own = attendee({ id: context.me.id, name: context.me.name }, '客户部')
  return team.length === 0 ? undefined : { value: once([own, ...team]), source: { code: 'people' } }
}

/** A head who named themself is one person. */
const once = (listed: readonly Answers[]): readonly Answers[] =>
  listed.filter(
    (row, index) => listed.findIndex((one) => same(one['name'] ?? null, row['name'] ?? null)) === index,
  )

const same = (one: Json, other: Json): boolean => canonicalText([one]) === canonicalText([other])

const attendee = (name: Json, dept: string): Answers => ({ name, dept, present: true })

export const openActions: Prefill = (context) => {
  const last = newest(context, 'internal_meeting')
  if (!last) return undefined
  const open = rows(last.answers, 'prev_actions').filter(
    (row) => !['已完成', '取消'].includes(text(row, 'state')),
  )
  const all = [...open, ...rows(last.answers, 'actions')].map(
    (row): Answers => ({ action: text(row, 'action'), owner: row['owner'] ?? null, state: null }),
  )
  return all.length === 0 ? undefined : carried(last, all)
}

/**
 * The timeline as it stands when the meeting is recorded: tasks that should have begun, those finished before the last
 * meeting left out.
 */
export const progress: Prefill = (context) => {
  const timeline = newest(context, 'internal_timeline')
  const last = text(newest(context, 'internal_meeting')?.answers ?? {}, 'start_at')
  const since = isInstant(last) ? dayOf(last, context.zone) : ''
  const today = dayOf(context.now, context.zone)
  const tasks = rows(timeline?.answers ?? {}, 'tasks').filter((row) => {
    const finished = text(row, 'actual_finish')
    return text(row, 'plan_start') <= today && (finished === '' || finished >= since)
  })
  if (!timeline || tasks.length === 0) return undefined
  return carried(
    timeline,
    tasks.map(
      (row): Answers => ({
        task: row['name'] ?? null,
        plan_finish: row['plan_finish'] ?? null,
        actual_finish: row['actual_finish'] ?? null,
        variance_days: row['finish_variance_days'] ?? null,
      }),
    ),
  )
}
