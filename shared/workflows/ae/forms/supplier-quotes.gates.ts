import type { FormGate } from '../../../forms/form.ts'
import { newestComplete } from '../facts.ts'

/** What is bought in follows from what the client confirmed; a director may allow an early enquiry (domain 2.13). */
export const quotesGates: readonly FormGate[] = [
  {
    id: 'SQ.plan',
    soft: true,
    waiting: (_answers, context) =>
      newestComplete(context, 'plan_confirmation') ? null : { code: 'plan', params: {} },
  },
]
