import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { RecordGroup } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'

/** What the client answers and hands over later: entered on the issued record, which stays as it was signed. */
export const requirementRecords: readonly RecordGroup<'open_questions' | 'materials'>[] = [
  { id: 'answered', fields: ['open_questions'], who: ['writer', 'ae', 'am'], open: has('open_questions') },
  {
    id: 'received',
    fields: ['materials'],
    who: ['writer', 'ae', 'am'],
    open: has('materials'),
    check: checkReceived,
  },
]

function has(key: string): (document: DocumentFacts) => boolean {
  return ({ answers }) => rows(answers, key).length > 0
}

/** Nothing was received on a day to come. */
function checkReceived(answers: Answers, { now, zone }: FormContext): Problem[] {
  const today = dayOf(now, zone)
  return rows(answers, 'materials').flatMap((row, index) =>
    text(row, 'received_date') > today ? [problem(['materials', index, 'received_date'], 'inTheFuture')] : [],
  )
}

const TAX_WORD = '含税'
const TAX_QUESTION = '预算金额是否含税？'
const QUESTION_WORKDAYS = 2

/** 未说明 becomes an open question by itself (domain 2.1): the quotation will be held against the budget. */
export function stampRequirement(answers: Answers, context: FormContext): Answers {
  const asked = rows(answers, 'open_questions')
  const isOpen = text(answers, 'budget_tax') === '未说明'
  if (!isOpen || asked.some((row) => text(row, 'question').includes(TAX_WORD))) return answers
  const { me, now, zone, calendar } = context
  const question: Answers = {
    question: TAX_QUESTION,
    owner: { id: me.id, name: me.name },
    due_date: addWorkdays(dayOf(now, zone), QUESTION_WORKDAYS, calendar),
  }
  return { ...answers, open_questions: [...asked, question] as unknown as Json }
}
