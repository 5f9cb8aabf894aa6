import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isDay, millis } from '../../../values/time.ts'
import { addWorkdaysToInstant } from '../../../values/workdays.ts'
import { every, listedIds } from '../facts.ts'
import { idsIn } from '../places.ts'
import { endOf } from './requirement.reminders.ts'

/** Reminder 5: attendees who have not signed, from the next workday on; and actions that are due. */
export function internalMeetingReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  return [...dueActions(document, context), ...unsigned(document, context)]
}

/** Until a later meeting says that it is done or dropped. */
function dueActions(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const today = dayOf(context.now, context.zone)
  const settled = settledAfter(document, context)
  return rows(document.answers, 'actions')
    .filter((row) => {
      const due = text(row, 'due_at')
      return isDay(due) && due <= today && !settled.includes(text(row, 'action'))
    })
    .map((row) => ({
      rule: 'actionDue',
      dueAt: endOf(text(row, 'due_at'), context),
      to: ['writer', ...idsIn([row], 'owner')],
      params: { action: text(row, 'action') },
    }))
}

/** What later records followed up to its end; an action is known by its words, which are carried. */
function settledAfter({ id }: DocumentFacts, context: FormContext): readonly string[] {
  const meetings = every(context, 'internal_meeting')
  const later = meetings.slice(meetings.findIndex((one) => one.id === id) + 1)
  return later
    .flatMap((one) => rows(one.answers, 'prev_actions'))
    .filter((row) => ['已完成', '取消'].includes(text(row, 'state')))
    .map((row) => text(row, 'action'))
}

function unsigned(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const { answers, complete, state, issuedAt, number, signed } = document
  const dueAt = addWorkdaysToInstant(issuedAt, 1, context.calendar, context.zone)
  if (complete || state !== 'open' || millis(context.now) < millis(dueAt)) return []
  const names = signed.filter((one) => one.place === 'sig_attendees').map((one) => one.name)
  const asked = listedIds(answers, 'attendees_sign')
  const missing = rows(answers, 'attendees')
    .map((row) => row['name'] as Answers | null | undefined)
    .filter((one) => asked.includes(String(one?.['id'])) && !names.includes(text(one ?? {}, 'name')))
  const people = missing.map((one) => text(one ?? {}, 'name')).join('、')
  const ids = missing.map((one) => String(one?.['id']))
  if (ids.length === 0) return []
  return [{ rule: 'minutesUnsigned', dueAt, to: ['writer', ...ids], params: { number, people } }]
}
