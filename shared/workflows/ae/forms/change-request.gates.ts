import type { FormGate } from '../../../forms/form.ts'
import { newest } from '../facts.ts'

/** There is nothing to change before something was proposed (domain 2.11); no way around. */
export const changeGates: readonly FormGate[] = [
  {
    id: 'CR.proposal',
    soft: false,
    waiting: (_answers, context) => (newest(context, 'proposal') ? null : { code: 'proposal', params: {} }),
  },
]
