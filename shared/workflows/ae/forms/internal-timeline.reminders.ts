import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { isUsual } from '../rules/timeline.ts'
import { endOf } from './requirement.reminders.ts'

/** Reminder 6: a task starts tomorrow, is due today, or is late; told to the AE and to its owner. */
export function timelineReminders({ answers }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const today = dayOf(context.now, context.zone)
  const tomorrow = addWorkdays(today, 1, context.calendar)
  return rows(answers, 'tasks').flatMap((row): Reminder[] => {
    const [start, finish] = [text(row, 'plan_start'), text(row, 'plan_finish')]
    if (text(row, 'actual_finish') !== '' || !isUsual(finish)) return []
    const owner = context.people.find((one) => one.name === text(row, 'owner'))
    const about = { to: ['writer', ...(owner ? [owner.id] : [])], params: { task: text(row, 'name') } }
    if (finish <= today) return [{ rule: 'taskDue', dueAt: endOf(finish, context), ...about }]
    const starts = text(row, 'actual_start') === '' && start === tomorrow
    return starts ? [{ rule: 'taskStarts', dueAt: endOf(start, context), ...about }] : []
  })
}
