import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { RecordGroup } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { text } from '../../../forms/read.ts'
import { statesOpen } from './change-request.signing.ts'

/** Before the client signs it may be weighed or withdrawn; afterwards it is carried out. Signatures tell the rest. */
export const changeRecords = [
  {
    id: 'progress',
    fields: ['state'],
    who: ['writer', 'ae', 'am'],
    open: ({ state }) => state === 'open',
    check: checkState,
  },
] as const satisfies readonly RecordGroup[]

function checkState(answers: Answers, _context: FormContext, { complete }: DocumentFacts): Problem[] {
  const states = statesOpen(complete)
  return states.includes(text(answers, 'state'))
    ? []
    : [problem(['state'], 'rule', { say: complete ? 'stateAfter' : 'stateBefore' })]
}
