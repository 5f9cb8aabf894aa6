import type { Answers, FormContext } from '../../../forms/context.ts'
import type { RecordGroup } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { text } from '../../../forms/read.ts'
import { recordOf } from './proposal.options.ts'

/** The meeting record of the same contact comes within 24 hours; the round then names it. */
export const proposalRecords = [
  {
    id: 'link',
    fields: ['meeting_ref'],
    who: ['writer', 'ae', 'am'],
    open: ({ answers }, context) => recordOf(context, text(answers, 'end_at')) !== undefined,
    stamp: withRecord,
    check: checkRecord,
  },
] as const satisfies readonly RecordGroup[]

/** The program knows which one it is. */
function withRecord(answers: Answers, context: FormContext): Answers {
  const record = recordOf(context, text(answers, 'end_at'))
  return record && text(answers, 'meeting_ref') === '' ? { ...answers, meeting_ref: record.number } : answers
}

function checkRecord(answers: Answers, context: FormContext): Problem[] {
  const number = recordOf(context, text(answers, 'end_at'))?.number
  const named = text(answers, 'meeting_ref')
  return named === '' || named === number
    ? []
    : [problem(['meeting_ref'], 'rule', { say: 'otherRecord', number: number ?? '' })]
}
