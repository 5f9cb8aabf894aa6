import type { Answers, FormContext } from '../../../forms/context.ts'
import type { RecordGroup } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { every } from '../facts.ts'

/** What follows an order: the run begins when the sample was signed, and finance pays. */
export const orderRecords = [
  {
    id: 'mass',
    fields: ['mass_production'],
    who: ['writer', 'ae', 'dept_head'],
    open: ({ complete, answers }) => complete && text(answers, 'sample_due') !== '',
    check: checkSample,
  },
  {
    id: 'paid',
    fields: ['payments'],
    who: ['finance'],
    open: ({ complete }) => complete,
    check: checkPaid,
  },
] as const satisfies readonly RecordGroup[]

/** The latest sample of this supplier's goods, signed by everybody who has to, passed (domain 1.6, hard). */
export function isSampleApproved(answers: Answers, context: FormContext): boolean {
  const last = every(context, 'qc_record').findLast(
    (one) =>
      text(one.answers, 'kind') === '打样签样' && text(one.answers, 'party') === text(answers, 'supplier'),
  )
  return last?.complete === true && ['合格', '让步接收'].includes(text(last.answers, 'conclusion'))
}

function checkSample(answers: Answers, context: FormContext): Problem[] {
  return answers['mass_production'] === true && !isSampleApproved(answers, context)
    ? [problem(['mass_production'], 'rule', { say: 'sampleFirst' })]
    : []
}

function checkPaid(answers: Answers, { now, zone }: FormContext): Problem[] {
  const today = dayOf(now, zone)
  return rows(answers, 'payments').flatMap((row, index) =>
    text(row, 'paid_date') > today
      ? [problem(['payments', index, 'paid_date'], 'rule', { say: 'inFuture' })]
      : [],
  )
}
