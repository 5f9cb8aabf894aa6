import type { FormGate } from '../../../forms/form.ts'
import { changesWithEffect, every, newest } from '../facts.ts'

/**
 * Clause 2: the packet needs the requirement; that the opening record is there is the step's own gate. Each further order needs a change the client has
 * signed and that moves money or days.
 */
export const workOrderGates: readonly FormGate[] = [
  {
    id: 'WO.requirement',
    soft: false,
    waiting: (_answers, context) =>
      newest(context, 'requirement') ? null : { code: 'requirement', params: {} },
  },
  {
    id: 'WO.change',
    soft: false,
    waiting: (_answers, context) => {
      const further = every(context, 'work_order').length
      const isCovered = further === 0 || changesWithEffect(context).length >= further
      return isCovered ? null : { code: 'change', params: {} }
    },
  },
]
