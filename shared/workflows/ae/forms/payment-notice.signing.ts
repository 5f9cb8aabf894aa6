import { text } from '../../../forms/read.ts'
import type { SignPlan } from '../../../signing/plan.ts'
import { byRole, byWriter, whenAnswer } from '../places.ts'

/** AE → 财务 for the bank details, who may be left out → 总监 for the last call. */
export const noticeSigning: SignPlan = [
  byWriter(),
  byRole('sig_finance', 'finance', ['sig_ae'], { optional: true }),
  byRole('sig_director', 'director', ['sig_ae'], {
    when: whenAnswer((answers) => text(answers, 'level') === '最后催告'),
  }),
]
