import type { Answers, FormContext } from '../../../forms/context.ts'
import type { FormGate, Waiting } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { every } from '../facts.ts'
import { isInspected, lastInspection } from '../rules/acceptance.ts'

/** Each item passed its last inspection; one that is to be reworked stops the lot (corrections 12). */
export const acceptanceGates: readonly FormGate[] = [
  { id: 'AC.inspection', soft: false, waiting: inspectionMissing },
]

function inspectionMissing(answers: Answers, context: FormContext): Waiting | null {
  const items = rows(answers, 'items').filter((row) => text(row, 'name') !== '')
  if (items.length === 0) return someInspected(context) ? null : { code: 'inspection', params: { items: '' } }
  // What was not brought cannot have been inspected: it is listed as short.
  const names = items.filter((row) => row['delivered'] !== 0).map((row) => text(row, 'name'))
  const open = names.filter((name) => !isInspected(name, context))
  if (open.length === 0) return null
  const rework = open.find((name) => text(lastInspection(name, context) ?? {}, 'conclusion') === '返工')
  return rework
    ? { code: 'rework', params: { item: rework } }
    : { code: 'inspection', params: { items: open.join('、') } }
}

const someInspected = (context: FormContext): boolean =>
  every(context, 'qc_record').some((one) => ['成品检验', '复检'].includes(text(one.answers, 'kind')))
