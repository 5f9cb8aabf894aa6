import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, millis } from '../../../values/time.ts'
import { every, newest } from '../facts.ts'
import { dueOf, outstandingOf, tracker } from './receivables.ts'

/** Figures over many projects; each is a plain count of what the records say. */

export interface Rate {
  readonly of: number
  readonly good: number
}

export interface Statistics {
  readonly onTime: Rate
  readonly months: readonly (Rate & { readonly month: string })[]
  readonly delays: readonly { readonly cause: string; readonly tasks: number; readonly days: number }[]
  readonly receivables: readonly { readonly bucket: Overdue; readonly count: number; readonly fen: number }[]
}

/** Ageing (domain 3.9): 未到期, 1–7, 8–30, 31–60, over 60 days. */
export const OVERDUE = ['notDue', 'd7', 'd30', 'd60', 'more'] as const
export type Overdue = (typeof OVERDUE)[number]

/** How long a signature waits, in days. */
export const WAITING = ['d1', 'd3', 'd7', 'd15', 'more'] as const
export type Waiting = (typeof WAITING)[number]

const DAY = 86_400_000

export function statisticsOf(projects: readonly FormContext[]): Statistics {
  return {
    onTime: rateOf(projects.flatMap(meetings)),
    months: byMonth(projects),
    delays: delaysOf(projects.flatMap(lateTasks)),
    receivables: ageing(projects),
  }
}

const meetings = (context: FormContext): readonly Answers[] =>
  every(context, 'client_meeting').map((one) => one.answers)

function rateOf(records: readonly Answers[]): Rate {
  const counted = records.filter((one) => typeof one['on_time'] === 'boolean')
  return { of: counted.length, good: counted.filter((one) => one['on_time'] === true).length }
}

function byMonth(projects: readonly FormContext[]): Statistics['months'] {
  const dated = projects.flatMap((context) =>
    meetings(context).flatMap((one) => {
      const end = text(one, 'end_at')
      return end === '' ? [] : [{ month: dayOf(end, context.zone).slice(0, 7), record: one }]
    }),
  )
  const months = Map.groupBy(dated, ({ month }) => month)
  return [...months]
    .map(([month, all]) => ({ month, ...rateOf(all.map(({ record }) => record)) }))
    .toSorted((one, other) => (one.month < other.month ? -1 : 1))
}

const lateTasks = (context: FormContext): readonly Answers[] =>
  rows(newest(context, 'internal_timeline')?.answers ?? {}, 'tasks').filter(
    (row) => Number(row['finish_variance_days'] ?? 0) > 0,
  )

function delaysOf(tasks: readonly Answers[]): Statistics['delays'] {
  const causes = Map.groupBy(tasks, (row) => text(row, 'delay_cause') || '无')
  return [...causes].map(([cause, all]) => ({
    cause,
    tasks: all.length,
    days: all.reduce((sum, row) => sum + Number(row['finish_variance_days'] ?? 0), 0),
  }))
}

/** Instalments with money still to come, by how many calendar days they are over. */
function ageing(projects: readonly FormContext[]): Statistics['receivables'] {
  const open = projects.flatMap((context) =>
    tracker(context).flatMap((row, index) => {
      const left = outstandingOf(row)
      const due = text(row, 'due_date') || (dueOf(row, index, context) ?? '')
      return left > 0 ? [{ bucket: overdue(due, dayOf(context.now, context.zone)), left }] : []
    }),
  )
  return OVERDUE.map((bucket) => {
    const here = open.filter((one) => one.bucket === bucket)
    return { bucket, count: here.length, fen: here.reduce((sum, one) => sum + one.left, 0) }
  })
}

export function overdue(due: string, today: string): Overdue {
  if (due === '' || due >= today) return 'notDue'
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${due}T00:00:00Z`)) / DAY)
  if (days <= 7) return 'd7'
  if (days <= 30) return 'd30'
  return days <= 60 ? 'd60' : 'more'
}

export function waitingBucket(since: string, now: string): Waiting {
  const days = (millis(now) - millis(since)) / DAY
  if (days <= 1) return 'd1'
  if (days <= 3) return 'd3'
  if (days <= 7) return 'd7'
  return days <= 15 ? 'd15' : 'more'
}
