import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant, millis } from '../../../values/time.ts'

/** Rules of the internal record (domain 2.3). */
export function checkInternalMeeting(answers: Answers, context: FormContext): Problem[] {
  return [...checkTimes(answers), ...checkAttendees(answers, context), ...checkActions(answers, context)]
}

function checkTimes(answers: Answers): Problem[] {
  const [start, end] = [text(answers, 'start_at'), text(answers, 'end_at')]
  if (!isInstant(start) || !isInstant(end) || millis(end) > millis(start)) return []
  return [problem(['end_at'], 'notAfter', { field: 'start_at' })]
}

/** Who is present signs, so they must be on the staff list; a meeting is two people at least. */
function checkAttendees(answers: Answers, { people }: FormContext): Problem[] {
  const attendees = rows(answers, 'attendees')
  const present = attendees.filter((row) => row['present'] === true)
  const strangers = attendees.flatMap((row, index) => {
    const person = row['name'] as Answers | null | undefined
    const known = people.some((one) => one.id === person?.['id'])
    return row['present'] !== true || known || text(person ?? {}, 'name') === ''
      ? []
      : [problem(['attendees', index, 'name'], 'rule', { say: 'offList' })]
  })
  const few = attendees.length >= 2 && present.length < 2
  const again = attendees.flatMap((row, index) =>
    isAgain(attendees, row, index)
      ? [problem(['attendees', index, 'name'], 'rule', { say: 'sameTwice' })]
      : [],
  )
  return [...(few ? [problem(['attendees'], 'rule', { say: 'twoPresent' })] : []), ...strangers, ...again]
}

function isAgain(attendees: readonly Answers[], row: Answers, index: number): boolean {
  const id = (row['name'] as Answers | null | undefined)?.['id'] ?? null
  const first = attendees.findIndex((one) => (one['name'] as Answers | null | undefined)?.['id'] === id)
  return id !== null && first < index
}

function checkActions(answers: Answers, { zone }: FormContext): Problem[] {
  const start = text(answers, 'start_at')
  if (!isInstant(start)) return []
  const met = dayOf(start, zone)
  return rows(answers, 'actions').flatMap((row, index) => {
    const due = text(row, 'due_at')
    return due !== '' && due < met ? [problem(['actions', index, 'due_at'], 'beforeDay', { day: met })] : []
  })
}
