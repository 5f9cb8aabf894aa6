import type { FormGate } from '../../../forms/form.ts'
import { newest } from '../facts.ts'

/** The brief is written from the client's requirement (clause 2). */
export const briefGates: readonly FormGate[] = [
  {
    id: 'CB.requirement',
    soft: false,
    waiting: (_answers, context) =>
      newest(context, 'requirement') ? null : { code: 'requirement', params: {} },
  },
]
