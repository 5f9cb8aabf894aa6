import type { FormGate } from '../../../forms/form.ts'
import { contractInForce } from '../facts.ts'

/** What is due is due by a contract in force (domain 2.16); no way around. */
export const receivableGates: readonly FormGate[] = [
  {
    id: 'RT.contract',
    soft: false,
    waiting: (_answers, context) => (contractInForce(context) ? null : { code: 'contract', params: {} }),
  },
]
