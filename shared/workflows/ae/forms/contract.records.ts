import type { Answers, FormContext } from '../../../forms/context.ts'
import type { RecordGroup } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** What the signed paper tells when it comes back: dates, seals, the riding seal, the scan of the whole. */
export const contractRecords = [
  {
    id: 'signedPaper',
    fields: ['client_signed_at', 'agency_signed_at', 'seal_a', 'seal_b', 'riding_seal', 'scan'],
    who: ['writer', 'am'],
    open: ({ signed, state }) => state === 'open' && signed.some((one) => one.place === 'sig_director'),
    check: checkPaper,
  },
] as const satisfies readonly RecordGroup[]

/** Nobody signed in the future, nor before the contract was there; a date of one side may come before the other's. */
function checkPaper(answers: Answers, { now, zone }: FormContext): Problem[] {
  const today = dayOf(now, zone)
  return ['client_signed_at', 'agency_signed_at'].flatMap((key) =>
    text(answers, key) > today ? [problem([key], 'inTheFuture')] : [],
  )
}
