import type { FormGate } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { confirmedQuotation, every, isExpired, quotationRef } from '../facts.ts'

/**
 * A contract is written on the quotation the client confirmed, while it is valid (domain 1.6); no way around. That the
 * amounts are equal is checked with the answers: they are taken from it and cannot be typed. A new version of a contract
 * asks for a valid quotation just as the first one did.
 */
export const contractGates: readonly FormGate[] = [
  {
    id: 'CT.quotation',
    soft: false,
    waiting: (_answers, context) => {
      const quotation = confirmedQuotation(context)
      if (!quotation) {
        const sent = every(context, 'quotation').at(-1)
        return sent
          ? { code: 'quotationUnconfirmed', params: { quotation: quotationRef(sent) } }
          : { code: 'noQuotation', params: {} }
      }
      if (!isExpired(quotation, context)) return null
      return {
        code: 'quotationExpired',
        params: { quotation: quotationRef(quotation), day: text(quotation.answers, 'valid_until') },
      }
    },
  },
]
