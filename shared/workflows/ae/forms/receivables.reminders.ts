import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { formatFen } from '../../../values/money.ts'
import { dayOf, isDay, isInstant, millis } from '../../../values/time.ts'
import { every } from '../facts.ts'
import { dueOf, instalments, isPaid, outstandingOf, overdueDays, rowNamed } from '../rules/receivables.ts'
import { endOf } from './requirement.reminders.ts'

const DAY = 86_400_000
/** Clause 11 and reminder 13: three days before, the day before, on the day, and after. */
const BEFORE = 3
const TO = ['writer', 'finance']

/** 13: an instalment is near or over. 20: the last written demand is old. And the rows follow signed changes. */
export function receivableReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const listed = rows(document.answers, 'rows')
  const open = listed.map((row, index) => ({ row, index })).filter(({ row }) => !isPaid(row))
  return [
    ...open.flatMap(({ row, index }) => dueReminder(row, dueOf(row, index, context) ?? '', context)),
    ...rows(document.answers, 'followups').flatMap((row, index, all) =>
      followUp(row, all.slice(index + 1), listed, context),
    ),
    ...(open.length > 0 ? limitation(document, context) : []),
    ...outdated(document, context),
  ]
}

function dueReminder(row: Answers, day: string, context: FormContext): readonly Reminder[] {
  const today = dayOf(context.now, context.zone)
  if (!isDay(day) || (Date.parse(day) - Date.parse(today)) / DAY > BEFORE) return []
  const late = overdueDays(day, '', today) ?? 0
  const params = {
    name: text(row, 'name'),
    amount: formatFen(outstandingOf(row)),
    day,
    days: String(late),
  }
  return [{ rule: late > 0 ? 'paymentLate' : 'paymentDue', dueAt: endOf(day, context), to: TO, params }]
}

/** The next try that was promised, unless there was one since or the money came. */
function followUp(
  row: Answers,
  later: readonly Answers[],
  listed: readonly Answers[],
  context: FormContext,
): readonly Reminder[] {
  const next = text(row, 'next_at')
  const name = text(row, 'row')
  const about = rowNamed(listed, name)
  const isOver = !about || isPaid(about) || later.some((one) => rowNamed([about], text(one, 'row')))
  if (isOver || next === '' || next > dayOf(context.now, context.zone)) return []
  const params = { name, contact: text(row, 'contact') }
  return [{ rule: 'followUpDue', dueAt: endOf(next, context), to: ['writer'], params }]
}

/** The last written demand: an entry of the log, or a demand letter that was sent (民法典 §195). */
export function lastDemand({ answers }: DocumentFacts, context: FormContext): string | null {
  const logged = rows(answers, 'followups')
    .filter((row) => text(row, 'channel') === '书面函件')
    .map((row) => text(row, 'at'))
  const letters = every(context, 'payment_notice').map(
    ({ answers: notice, issuedAt }) => text(notice, 'sent_at') || issuedAt,
  )
  const known = [...logged, ...letters].filter(isInstant)
  return known.toSorted((one, other) => millis(one) - millis(other)).at(-1) ?? null
}

const YEARS = 2.5

/** Three years (民法典 §188); half a year before it is time to write again. */
function limitation(document: DocumentFacts, context: FormContext): Reminder[] {
  const last = lastDemand(document, context)
  if (last === null || (millis(context.now) - millis(last)) / (365 * DAY) <= YEARS) return []
  return [{ rule: 'limitation', dueAt: context.now, to: TO, params: { day: dayOf(last, context.zone) } }]
}

/** A change was signed after the table was made: its last row is not what is owed any more. */
function outdated({ answers, number, issuedAt }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const agreed = instalments(context)
  const isSame = rows(answers, 'rows').every((row, index) => row['amount'] === agreed[index]?.['amount'])
  return isSame || agreed.length === 0
    ? []
    : [{ rule: 'receivablesBehind', dueAt: issuedAt, to: ['writer'], params: { number } }]
}
