import type { Answers, FormContext } from '../../../forms/context.ts'
import type { FormClock } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import {
  addHours,
  type Day,
  dayOf,
  HOUR,
  type Instant,
  instantFromLocal,
  isInstant,
  millis,
  minutesBetween,
} from '../../../values/time.ts'
import { addWorkdays, addWorkdaysToInstant, isWorkday } from '../../../values/workdays.ts'

/** Clause 8: 每次与客户沟通后,于24小时内. Elapsed hours; nights, weekends and holidays count. */
const HOURS = 24
/** 请客户于此前回复: two workdays after issue, same clock time. */
const REPLY_WORKDAYS = 2

/**
 * The 24 hours start when the contact ended: a call's end, the last message of an exchange. No clock runs before
 * that moment is known.
 */
export function meetingClock(answers: Answers, context: FormContext): FormClock | null {
  const startedAt = text(answers, 'end_at')
  if (!isInstant(startedAt)) return null
  return { startedAt, dueAt: deadline(startedAt, context) }
}

/** With 节假日顺延 switched on, a limit on a free day moves to 10:00 of the next workday. */
function deadline(endedAt: Instant, { zone, calendar, settings }: FormContext): Instant {
  const due = addHours(endedAt, HOURS, zone)
  if (!settings.deferOverHolidays || isWorkday(dayOf(due, zone), calendar)) return due
  return instantFromLocal(`${addWorkdays(dayOf(due, zone), 1, calendar)}T10:00`, zone)
}

/** The day a record counts for: that of the contact's end, today while it is not known. */
export function meetingDay(answers: Answers, context: FormContext): Day {
  const clock = meetingClock(answers, context)
  return dayOf(clock?.startedAt ?? context.now, context.zone)
}

/** When it was issued, or now while it is not. */
function issuedOrNow(answers: Answers, context: FormContext): Instant {
  const issuedAt = text(answers, 'issued_at')
  return isInstant(issuedAt) ? issuedAt : context.now
}

/** true or false once the contact's end is known: would issuing now (or did issuing then) keep the limit? */
export function isOnTime(answers: Answers, context: FormContext): boolean | null {
  const clock = meetingClock(answers, context)
  return clock === null ? null : millis(issuedOrNow(answers, context)) <= millis(clock.dueAt)
}

/** Within the clause's own 24 hours, whatever the office adds to them: only then may the paper claim them. */
export function isWithin24Hours(answers: Answers, context: FormContext): boolean {
  const clock = meetingClock(answers, context)
  return clock !== null && millis(issuedOrNow(answers, context)) - millis(clock.startedAt) <= HOURS * HOUR
}

/** Minutes from the contact's end to its issue (to now while not issued). */
export function elapsedMinutes(answers: Answers, context: FormContext): number | null {
  const clock = meetingClock(answers, context)
  return clock === null ? null : minutesBetween(clock.startedAt, issuedOrNow(answers, context))
}

/** Which contact of the project this is: the issued ones and this. */
export function contactNumber(answers: Answers, context: FormContext): Json {
  const stamped = answers['meeting_no']
  if (text(answers, 'issued_at') !== '' && typeof stamped === 'number') return stamped
  return context.documents.filter((one) => one.form === 'client_meeting').length + 1
}

/**
 * Until when the client is asked to reply: as it was issued; before that as written, or two workdays from now. A limit
 * that has passed asks nobody for anything: the reader of a later version gets time of their own.
 */
export function replyDue(answers: Answers, { now, calendar, zone }: FormContext): Instant {
  const typed = text(answers, 'feedback_due_at')
  const stands = isInstant(typed) && (text(answers, 'issued_at') !== '' || millis(typed) > millis(now))
  return stands ? typed : addWorkdaysToInstant(now, REPLY_WORKDAYS, calendar, zone)
}

/** At issue: the moment itself, each copy's sending time, and until when the client is asked to reply. */
export function stampMeeting(answers: Answers, context: FormContext): Answers {
  const { now } = context
  return {
    ...answers,
    issued_at: now,
    meeting_no: contactNumber(answers, context),
    distribution: rows(answers, 'distribution').map((row) => ({
      ...row,
      sent_at: text(row, 'sent_at') || now,
    })),
    feedback_due_at: replyDue({ ...answers, issued_at: null }, context),
    confirm_status: '待确认',
  }
}
