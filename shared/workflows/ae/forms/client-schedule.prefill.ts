import type { FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Day } from '../../../values/time.ts'
import { carried, confirmedTimeline, newest } from '../facts.ts'
import { isUsual } from '../rules/timeline.ts'
import { derivedRows, reviewDays } from './client-schedule.rows.ts'

export const schedule: Prefill = (context) => {
  const timeline = confirmedTimeline(context)
  const derived = timeline ? derivedRows(timeline.answers, context) : []
  return timeline && derived.length > 0 ? carried(timeline, derived) : undefined
}

/** The client's main contact of the requirement record, else the first of the project. */
export const attention: Prefill = (context) => {
  const home = newest(context, 'requirement')
  const main = rows(home?.answers ?? {}, 'contacts').find((row) => row['is_main'] === true)
  if (home && main && text(main, 'name') !== '') return carried(home, text(main, 'name'))
  const [contact] = context.run.client.contacts
  return contact ? { value: contact.name, source: { code: 'client' } } : undefined
}

const CALENDARS: { readonly [calendar: string]: string } = {
  每周六天: '每周六个工作日',
  自然日: '自然日',
}

/** The office's template (domain 2.7); data, in the language of the papers. */
export const assumptions: Prefill = (context) => {
  const timeline = confirmedTimeline(context)
  const calendar = CALENDARS[text(timeline?.answers ?? {}, 'calendar')] ?? '法定工作日历'
  const value = [
    `一、客户每轮审稿为 ${reviewDays(context)} 个工作日，逾期反馈的，后续各项日期按相同工作日顺延。`,
    '二、第三方制作周期自样品签字次日起算。',
    `三、所列日期均按${calendar}计算。`,
  ].join('\n')
  return { value, source: { code: 'default' } }
}

/** Free days and make-up days within the plan: `9月20日（周日）上班；10月1日至7日放假`. */
export const holidays: Prefill = (context) => {
  const timeline = confirmedTimeline(context)
  if (!timeline || text(timeline.answers, 'calendar') === '自然日') return undefined
  const days = rows(timeline.answers, 'tasks')
    .flatMap((row) => [text(row, 'plan_start'), text(row, 'plan_finish')])
    .filter(isUsual)
    .toSorted()
  const value = exceptionsText(days[0] ?? '', days.at(-1) ?? '', context)
  return value === '' ? undefined : { value, source: { code: 'rule' } }
}

function exceptionsText(from: string, to: string, { calendar }: FormContext): string {
  const within = (list: readonly Day[]) => list.filter((day) => from <= day && day <= to).toSorted()
  const worked = within(calendar.makeupWorkdays).map((day) => `${written(day)}（周${weekday(day)}）`)
  const free = spans(within(calendar.holidays))
  return [
    ...(worked.length > 0 ? [`${worked.join('、')}上班`] : []),
    ...(free.length > 0 ? [`${free.join('、')}放假`] : []),
  ].join('；')
}

const at = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const weekday = (day: Day): string => '日一二三四五六'.charAt((Math.round(at(day) / 86_400_000) + 4) % 7)
const written = (day: Day): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** Days that follow each other become one span. */
function spans(days: readonly Day[]): readonly string[] {
  const starts = days.filter((day, index) => index === 0 || at(day) - at(days[index - 1] ?? day) > 86_400_000)
  return starts.map((start, index) => {
    const next = starts[index + 1]
    const end = days.filter((day) => day >= start && (next === undefined || day < next)).at(-1) ?? start
    if (end === start) return written(start)
    return `${written(start)}至${start.slice(0, 7) === end.slice(0, 7) ? `${Number(end.slice(8))}日` : written(end)}`
  })
}
