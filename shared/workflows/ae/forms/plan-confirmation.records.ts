import type { Answers, FormContext } from '../../../forms/context.ts'
import type { RecordGroup } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** A confirmation on a condition is whole only when the condition was met (domain 2.12: each becomes an action). */
export const confirmationRecords = [
  {
    id: 'conditions',
    fields: ['conditions_met'],
    who: ['writer', 'ae', 'am'],
    open: ({ complete, answers }) => complete && text(answers, 'conditions') !== '',
    check: checkDay,
  },
] as const satisfies readonly RecordGroup[]

function checkDay(answers: Answers, { now, zone }: FormContext): Problem[] {
  return text(answers, 'conditions_met') > dayOf(now, zone)
    ? [problem(['conditions_met'], 'inTheFuture')]
    : []
}
