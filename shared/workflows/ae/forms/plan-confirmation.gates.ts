import type { FormGate } from '../../../forms/form.ts'
import { passedOptions } from './proposal.options.ts'

/** There is something the client passed (domain 1.6); no way around. */
export const confirmationGates: readonly FormGate[] = [
  {
    id: 'CF.proposal',
    soft: false,
    waiting: (_answers, context) =>
      passedOptions(context).length > 0 ? null : { code: 'proposal', params: {} },
  },
]
