import type { Answers, FormContext } from '../../../forms/context.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import { every, newest } from '../facts.ts'
import { isRecheck, needsAction } from './qc-record.figures.ts'

const OF_PROGRESS = ['进度正常', '进度延误']

/** Rules of form QC (domain 2.20): counts, what the results allow to conclude, and what a second look is about. */
export function checkQuality(answers: Answers, context: FormContext): Problem[] {
  return [
    ...countProblems(answers),
    ...conclusionProblems(answers),
    ...dayProblems(answers, context),
    ...linkProblems(answers, context),
  ]
}

const said = (key: string, say: string): Problem => problem([key], 'rule', { say })

function countProblems(answers: Answers): Problem[] {
  const lot = Number(answers['lot_qty'] ?? 0)
  const over = (['sample_qty', 'defect_qty'] as const).filter(
    (key) => lot > 0 && Number(answers[key] ?? 0) > lot,
  )
  return over.map((key) => said(key, 'tooMany'))
}

const failed = (answers: Answers): boolean =>
  rows(answers, 'checks').some((row) => text(row, 'result') === '不合格')

/** Progress is on time or late; goods are good or not. On a walk through the workshop it may be either. */
function conclusionProblems(answers: Answers): Problem[] {
  const [kind, conclusion] = [text(answers, 'kind'), text(answers, 'conclusion')]
  if (conclusion === '') return []
  const isProgress = OF_PROGRESS.includes(conclusion)
  if (kind === '进度检查' && !isProgress) return [said('conclusion', 'progressOnly')]
  if (['打样签样', '成品检验', '复检'].includes(kind) && isProgress)
    return [said('conclusion', 'qualityOnly')]
  if (failed(answers) && ['合格', '进度正常'].includes(conclusion))
    return [said('conclusion', 'failedPasses')]
  const bad = Number(answers['defect_qty'] ?? 0) > 0
  return conclusion === '合格' && bad ? [said('conclusion', 'defectsPass')] : []
}

function dayProblems(answers: Answers, { zone }: FormContext): Problem[] {
  const [at, due] = [text(answers, 'checked_at'), text(answers, 'action_due')]
  const isEarly = needsAction({ answers }) && due !== '' && isInstant(at) && due < dayOf(at, zone)
  return isEarly ? [said('action_due', 'dueEarly')] : []
}

/** A 复检 is about a check of this project that asked for one; a task is one of the timeline. */
function linkProblems(answers: Answers, context: FormContext): Problem[] {
  const about = text(answers, 'recheck_of')
  const earlier = every(context, 'qc_record').find((one) => one.number === about)
  const wbs = text(answers, 'task_wbs')
  const tasks = rows(newest(context, 'internal_timeline')?.answers ?? {}, 'tasks')
  const isUnknown = wbs !== '' && tasks.length > 0 && !tasks.some((row) => text(row, 'wbs') === wbs)
  return [
    ...(isRecheck({ answers }) && about !== '' && !(earlier && needsAction(earlier))
      ? [said('recheck_of', 'recheckUnknown')]
      : []),
    ...(isUnknown ? [said('task_wbs', 'taskUnknown')] : []),
  ]
}
