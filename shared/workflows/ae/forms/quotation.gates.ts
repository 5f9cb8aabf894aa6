import type { Answers, FormContext } from '../../../forms/context.ts'
import type { FormGate } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { every, nameIn, newestComplete } from '../facts.ts'

/**
 * Before a quotation goes out (domain 1.6): the client has confirmed the plan, for which a director may allow an early
 * quotation, and every bought-in line has a supplier chosen by comparison, for which nobody may.
 */
export const quotationGates: readonly FormGate[] = [
  {
    id: 'QT.plan',
    soft: true,
    waiting: (_answers, context) =>
      newestComplete(context, 'plan_confirmation') ? null : { code: 'planNotConfirmed', params: {} },
  },
  {
    id: 'QT.supplier',
    soft: false,
    waiting: (answers, context) => {
      const open = withoutChosenSupplier(answers, context)
      return open.length === 0
        ? null
        : { code: 'supplierNotChosen', params: { items: open.map((row) => text(row, 'item')).join('、') } }
    },
  },
]

function withoutChosenSupplier(answers: Answers, context: FormContext): readonly Answers[] {
  const chosen = every(context, 'supplier_quotes')
    .filter((one) => one.complete)
    .map((one) => nameIn(one.answers['chosen']))
  return rows(answers, 'lines').filter(
    (row) => row['is_third'] === true && !chosen.includes(text(row, 'supplier')),
  )
}
