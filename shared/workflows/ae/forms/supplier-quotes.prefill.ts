import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Prefill } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { carried, every } from '../facts.ts'

/** One enquiry to a package: the next task of the production department that nobody enquired for yet. */

const PRODUCTION = '制作部'

interface Task {
  readonly home: DocumentFacts
  readonly row: Answers
}

function nextTask(context: FormContext): Task | undefined {
  const enquired = every(context, 'supplier_quotes').flatMap(({ answers }) => [
    text(answers, 'package'),
    ...rows(answers, 'lines').map((row) => text(row, 'item')),
  ])
  return every(context, 'work_order')
    .flatMap((home) => rows(home.answers, 'tasks').map((row) => ({ home, row })))
    .find(({ row }) => text(row, 'dept') === PRODUCTION && !enquired.includes(text(row, 'item')))
}

const fromTask =
  (read: (row: Answers) => Json): Prefill =>
  (context) => {
    const task = nextTask(context)
    const value = task ? read(task.row) : null
    return task && value !== null && value !== '' ? carried(task.home, value) : undefined
  }

export const workPackage = fromTask((row) => text(row, 'item'))
export const spec = fromTask((row) => text(row, 'spec'))
export const lines = fromTask((row) => [
  { item: text(row, 'item'), qty: row['qty'] ?? null, unit: row['unit'] ?? null },
])

export const today: Prefill = ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } })

const REPLY_WORKDAYS = 2

export const replyDue: Prefill = ({ calendar }, answers) => {
  const asked = text(answers, 'rfq_date')
  return isDay(asked)
    ? { value: addWorkdays(asked, REPLY_WORKDAYS, calendar), source: { code: 'rule' } }
    : undefined
}
