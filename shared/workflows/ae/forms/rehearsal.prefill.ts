import type { Answers } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, instantFromLocal, isInstant, millis } from '../../../values/time.ts'
import { carried, carriedFrom, every, favourableReview, newest } from '../facts.ts'
import { isUsual } from '../rules/timeline.ts'
import { proposalAfter } from './internal-review.check.ts'

/** Data in the language of the papers (domain 2.9). */
const EQUIPMENT = ['笔记本与转接头', '投影与连接线', '样品与打样', '打印稿', '备份文件'] as const
const SECTIONS = [
  ['开场与需求回顾', 10],
  ['策略与主张', 15],
  ['方案讲解', 20],
  ['进程与问答', 15],
] as const

export const now: Prefill = (context) => ({ value: context.now, source: { code: 'rule' } })

/** A meeting the client has agreed to, else two in the afternoon of the timeline's next proposal. */
export const proposalAt: Prefill = (context) => {
  const meeting = every(context, 'client_meeting').findLast(({ answers }) => {
    const next = text(answers, 'next_meeting_at')
    return isInstant(next) && millis(next) > millis(context.now)
  })
  if (meeting) return carried(meeting, text(meeting.answers, 'next_meeting_at'))
  const timeline = newest(context, 'internal_timeline')
  const day = proposalAfter(dayOf(context.now, context.zone), context)
  return timeline && day && isUsual(day)
    ? carried(timeline, instantFromLocal(`${day}T14:00`, context.zone))
    : undefined
}

export const place: Prefill = (context) =>
  carriedFrom(context, 'rehearsal', 'proposal_place') ??
  (context.run.client.address === ''
    ? undefined
    : { value: context.run.client.address, source: { code: 'client' } })

/** The run-down of the last rehearsal, unmeasured; else the usual one. */
export const agenda: Prefill = (context) => {
  const last = newest(context, 'rehearsal')
  const before = rows(last?.answers ?? {}, 'agenda')
  if (last && before.length > 0)
    return carried(
      last,
      before.map((row): Answers => ({ ...row, actual_min: null })),
    )
  const value = SECTIONS.map(
    ([section, plan_min]): Answers => ({ section, presenter: null, plan_min, actual_min: null }),
  )
  return { value, source: { code: 'default' } }
}

/** What the client held against the last proposal is asked again. */
export const questions: Prefill = (context) => {
  const last = newest(context, 'proposal')
  const raised = rows(last?.answers ?? {}, 'options').filter((row) =>
    ['修改', '否决', '待定'].includes(text(row, 'result')),
  )
  if (!last || raised.length === 0) return undefined
  const asked = (row: Answers) => Array.from(text(row, 'opinion')).slice(0, 200).join('')
  return carried(
    last,
    raised.map((row): Answers => ({ question: asked(row), answer: null, owner: null })),
  )
}

export const equipment: Prefill = () => ({
  value: EQUIPMENT.map((item) => ({ item, ready: false })),
  source: { code: 'default' },
})

/** 方案A V1、方案B V1: what the newest favourable review lets go to the client. */
export function worksShown(documents: Parameters<typeof favourableReview>[0]): string {
  return rows(favourableReview(documents)?.answers ?? {}, 'works')
    .map((row) => `${text(row, 'name')} ${text(row, 'version')}`.trim())
    .join('、')
}
