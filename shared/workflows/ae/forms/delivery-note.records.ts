import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { RecordGroup } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant } from '../../../values/time.ts'

type Key = 'lines' | 'arrived_at' | 'condition' | 'exception' | 'receipt_scan'

/** 签收: how much arrived, when, in what state; what is not whole has words and a photograph (domain 2.22). */
export const receiptRecord: RecordGroup<Key> = {
  id: 'receipt',
  fields: ['lines', 'arrived_at', 'condition', 'exception', 'receipt_scan'],
  who: ['writer', 'ae'],
  check: checkReceipt,
}

const said = (at: readonly (string | number)[], say: string): Problem => problem(at, 'rule', { say })

/** Once it has arrived every line says how much; a difference is never 完好. */
function checkReceipt(answers: Answers, context: FormContext, _document: DocumentFacts): Problem[] {
  const arrived = text(answers, 'arrived_at')
  if (arrived === '') return []
  const lines = rows(answers, 'lines')
  const missing = lines.findIndex((row) => typeof row['received'] !== 'number')
  if (missing >= 0) return [said(['lines', missing, 'received'], 'allReceived')]
  const early = isInstant(arrived) && dayOf(arrived, context.zone) < text(answers, 'ship_date')
  return [...(early ? [said(['arrived_at'], 'arrivedEarly')] : []), ...conditionProblems(answers, lines)]
}

function conditionProblems(answers: Answers, lines: readonly Answers[]): Problem[] {
  const condition = text(answers, 'condition')
  const differs = lines.some((row) => row['received'] !== row['qty'])
  if (differs && condition === '完好') return [said(['condition'], 'differs')]
  if (!differs && condition === '数量不符') return [said(['condition'], 'sameQty')]
  const isWhole = condition === '' || condition === '完好'
  return isWhole || rows(answers, 'receipt_scan').length > 0 ? [] : [said(['receipt_scan'], 'needsPhoto')]
}
