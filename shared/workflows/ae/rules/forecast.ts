import type { Answers } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import type { Day } from '../../../values/time.ts'
import {
  addWorkdays,
  type Calendar,
  finishOf,
  workdayFrom,
  workdaysBetween,
} from '../../../values/workdays.ts'
import { isUsual, MOST_DAYS, planFinish, predecessors } from './timeline.ts'

/** Where a plan is going, and whose delay moved it (domain 3.6; corrections 13; 民法典 §777–778). */

/** Finish of every task, by its number; tasks without a date are left out. */
type Finishes = ReadonlyMap<string, Day>

/** Puts a task after what comes first: `start` is the earliest day it can begin. */
type Placing = (row: Answers, start: Day) => Day

/** Runs the plan forward, each task after its predecessors. A circle, refused at issue, is cut where it closes. */
function runForward(tasks: readonly Answers[], calendar: Calendar, place: Placing): Finishes {
  const byNumber = new Map(tasks.filter(hasDates).map((row) => [text(row, 'wbs'), row]))
  const finishes = new Map<string, Day>()
  const visit = (wbs: string, path: ReadonlySet<string>): Day | undefined => {
    const row = byNumber.get(wbs)
    const known = finishes.get(wbs)
    if (known || !row || path.has(wbs)) return known
    const inside = new Set([...path, wbs])
    const gap = row['plan_days'] === 0 ? 0 : 1
    const after = predecessors(row).flatMap((one) => {
      const finish = visit(one, inside)
      return finish ? [addWorkdays(finish, gap, calendar)] : []
    })
    const finish = place(row, latest([text(row, 'plan_start'), ...after]))
    finishes.set(wbs, finish)
    return finish
  }
  for (const wbs of byNumber.keys()) visit(wbs, new Set())
  return finishes
}

const hasDates = (row: Answers): boolean =>
  isUsual(text(row, 'plan_start')) && isUsual(text(row, 'plan_finish')) && daysOf(row) !== null

function daysOf(row: Answers): number | null {
  const days = row['plan_days']
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= MOST_DAYS ? days : null
}

const latest = (days: readonly Day[]): Day => days.reduce((one, other) => (other > one ? other : one))

/** As done, else as it will be: never before the plan, after what comes first, and not in the past. */
export function forecast(tasks: readonly Answers[], today: Day, calendar: Calendar): Finishes {
  return runForward(tasks, calendar, (row, start) => {
    const done = text(row, 'actual_finish')
    if (isUsual(done)) return done
    const from = begun(row) || start < today ? workdayFrom(today, calendar) : start
    return latest([finishOf(from, remaining(row, today, calendar), calendar), text(row, 'plan_finish')])
  })
}

const begun = (row: Answers): boolean => isUsual(text(row, 'actual_start'))

/** Workdays of a task that are still to do: by its percentage, else by the days since it began. */
function remaining(row: Answers, today: Day, calendar: Calendar): number {
  const days = daysOf(row) ?? 0
  if (!begun(row)) return days
  const percent = row['percent']
  if (typeof percent === 'number' && percent > 0)
    return Math.ceil((days * (100 - Math.min(100, percent))) / 100)
  return Math.max(1, days - Math.max(0, workdaysBetween(text(row, 'actual_start'), today, calendar)))
}

/** The last finish of everything but the closing phase: when the client has what was ordered. */
export function delivery(tasks: readonly Answers[], finishes: Finishes): Day | null {
  const days = tasks
    .filter((row) => text(row, 'phase') !== '收尾')
    .flatMap((row) => finishes.get(text(row, 'wbs')) ?? [])
  return days.length === 0 ? null : latest(days)
}

/** The same by plan, row by row, whatever their numbers. */
export function plannedDelivery(tasks: readonly Answers[], calendar: Calendar): Day | null {
  const days = tasks
    .filter((row) => text(row, 'phase') !== '收尾')
    .flatMap((row) => planFinish(row, calendar) ?? [])
  return days.length === 0 ? null : latest(days)
}

/**
 * By how many workdays the client moved the delivery: the difference between the delivery as it is (or will be) and as
 * it would be had no task been late through the client, everything else having taken as long as it did. A delay off the
 * critical path moves nothing.
 */
export function clientShift(tasks: readonly Answers[], today: Day, calendar: Calendar): number {
  const finishes = forecast(tasks, today, calendar)
  const real = delivery(tasks, finishes)
  const own = ownLateness(tasks, finishes, calendar)
  const without = runForward(tasks, calendar, (row, start) => {
    const late = own.get(text(row, 'wbs')) ?? 0
    const counted = text(row, 'delay_cause') === '客户' ? Math.min(0, late) : late
    return addWorkdays(finishOf(start, daysOf(row) ?? 0, calendar), counted, calendar)
  })
  const otherwise = delivery(tasks, without)
  return real && otherwise ? Math.max(0, workdaysBetween(otherwise, real, calendar)) : 0
}

/** How much later (or earlier) a task was than its predecessors' real finishes explain. */
function ownLateness(
  tasks: readonly Answers[],
  finishes: Finishes,
  calendar: Calendar,
): ReadonlyMap<string, number> {
  const own = new Map<string, number>()
  runForward(tasks, calendar, (row, start) => {
    const finish = finishes.get(text(row, 'wbs')) ?? start
    own.set(text(row, 'wbs'), workdaysBetween(finishOf(start, daysOf(row) ?? 0, calendar), finish, calendar))
    return finish
  })
  return own
}
