import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { RecordGroup } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { isRectified } from './acceptance.figures.ts'

const said = (at: readonly (string | number)[], say: string): Problem => problem(at, 'rule', { say })

/** After issue: what was put right and when; then the day of final acceptance, which starts the last instalment. */
export const acceptanceRecords: readonly RecordGroup<'rectify' | 'final_at'>[] = [
  {
    id: 'rectified',
    fields: ['rectify'],
    who: ['writer', 'ae'],
    open: ({ answers }) => !isRectified({ answers }),
    check: (answers, context) =>
      rows(answers, 'rectify').flatMap((row, index) =>
        dayProblem(text(row, 'done_at'), ['rectify', index, 'done_at'], answers, context),
      ),
  },
  {
    id: 'final',
    fields: ['final_at'],
    who: ['writer', 'ae'],
    open: ({ complete }: DocumentFacts) => complete,
    check: finalProblems,
  },
]

/** Neither to come nor before the goods were presented. */
function dayProblem(
  day: string,
  at: readonly (string | number)[],
  answers: Answers,
  { now, zone }: FormContext,
): Problem[] {
  if (day === '') return []
  if (day > dayOf(now, zone)) return [said(at, 'inFuture')]
  return day < text(answers, 'presented_at') ? [said(at, 'beforePresented')] : []
}

function finalProblems(answers: Answers, context: FormContext): Problem[] {
  const day = text(answers, 'final_at')
  const last = rows(answers, 'rectify')
    .map((row) => text(row, 'done_at'))
    .toSorted()
    .at(-1)
  const early = day !== '' && last !== undefined && day < last
  return [
    ...dayProblem(day, ['final_at'], answers, context),
    ...(early ? [said(['final_at'], 'finalEarly')] : []),
  ]
}
