import type { FormGate } from '../../../forms/form.ts'
import { every, newest, openingRecord, signedChanges } from '../facts.ts'

/** Clause 2: the packet needs the requirement and the opening record; a further order needs a signed change. */
export const workOrderGates: readonly FormGate[] = [
  {
    id: 'WO.requirement',
    soft: false,
    waiting: (_answers, context) =>
      newest(context, 'requirement') ? null : { code: 'requirement', params: {} },
  },
  {
    id: 'WO.opening',
    soft: false,
    waiting: (_answers, context) => (openingRecord(context) ? null : { code: 'opening', params: {} }),
  },
  {
    id: 'WO.change',
    soft: true,
    waiting: (_answers, context) => {
      const further = every(context, 'work_order').length
      return further === 0 || signedChanges(context).length >= further ? null : { code: 'change', params: {} }
    },
  },
]
