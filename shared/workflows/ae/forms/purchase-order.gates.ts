import type { FormGate } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { contractInForce, every } from '../facts.ts'
import { isAdvanceReceived } from '../rules/receivables.ts'
import { approvedFor } from './purchase-order.figures.ts'

/**
 * Before a supplier is bound (domain 1.6): somebody approved the choice, without exception; the client is bound and has paid
 * the advance, and the quote still stands, which a director may let pass with a reason.
 */
export const orderGates: readonly FormGate[] = [
  {
    id: 'PO.comparison',
    soft: false,
    waiting: (answers, context) => {
      const supplier = text(answers, 'supplier')
      const known =
        supplier === ''
          ? every(context, 'supplier_quotes').some((one) => one.complete)
          : approvedFor(supplier, context) !== undefined
      return known ? null : { code: 'comparison', params: { supplier } }
    },
  },
  {
    id: 'PO.contract',
    soft: true,
    waiting: (_answers, context) => (contractInForce(context) ? null : { code: 'contract', params: {} }),
  },
  {
    id: 'PO.advance',
    soft: true,
    waiting: (_answers, context) => (isAdvanceReceived(context) ? null : { code: 'advance', params: {} }),
  },
  {
    id: 'PO.quote',
    soft: true,
    waiting: (answers, context) => {
      const until = text(approvedFor(text(answers, 'supplier'), context)?.quote ?? {}, 'valid_until')
      const isOver = isDay(until) && until < dayOf(context.now, context.zone)
      return isOver ? { code: 'quoteExpired', params: { day: until } } : null
    },
  },
]
