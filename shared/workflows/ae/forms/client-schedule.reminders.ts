import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { addWorkdays, workdaysBetween } from '../../../values/workdays.ts'
import { confirmedTimeline, newest } from '../facts.ts'
import { isUsual } from '../rules/timeline.ts'
import { unsignedReminders } from '../rules/unsigned.ts'
import { agrees, visibleTasks } from './client-schedule.rows.ts'
import { endOf } from './requirement.reminders.ts'

/** Reminder 7 (what the client owes is due, or late), the client's signature, and a schedule the timeline has overtaken. */
export function scheduleReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  return [
    ...unsignedReminders(document, context, {
      rule: 'scheduleUnsigned',
      before: ['sig_ae', 'sig_am'],
      place: 'sig_client',
    }),
    ...clientOwes(document, context),
    ...overtaken(document, context),
  ]
}

/** Rows that are the client's alone, a workday ahead and then each day until the timeline says they are done. */
function clientOwes({ answers }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const today = dayOf(context.now, context.zone)
  const tasks = visibleTasks(newest(context, 'internal_timeline')?.answers ?? {})
  return rows(answers, 'rows').flatMap((row, index): Reminder[] => {
    const due = text(row, 'client_due')
    const done = text(tasks[index] ?? {}, 'actual_finish') !== ''
    if (text(row, 'submit_date') !== '' || done || !isUsual(due)) return []
    const about = { dueAt: endOf(due, context), to: ['writer'] }
    const item = text(row, 'content')
    if (due < today) {
      const days = String(workdaysBetween(due, today, context.calendar))
      return [{ rule: 'clientLate', ...about, params: { item, days } }]
    }
    return due <= addWorkdays(today, 1, context.calendar)
      ? [{ rule: 'clientDue', ...about, params: { item, day: due } }]
      : []
  })
}

/** A client-visible date moved in a newer, confirmed timeline: the client is shown the new one. */
function overtaken({ answers, number, issuedAt }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const timeline = confirmedTimeline(context)
  if (!timeline || agrees(answers, timeline.answers, context)) return []
  return [
    {
      rule: 'scheduleOutdated',
      dueAt: issuedAt,
      to: ['writer'],
      params: { number, timeline: timeline.number },
    },
  ]
}
