import type { SignPlan } from '../../../signing/plan.ts'
import { byRole, byWriter, whenAnswer } from '../places.ts'

/** AE → 制作/采购主管 → 总监 from the office's limit on. */
export const quotesSigning: SignPlan = [
  byWriter(),
  byRole('sig_approver', 'dept_head', ['sig_ae']),
  byRole('sig_director', 'director', ['sig_approver'], {
    when: whenAnswer((answers) => answers['needs_director'] === true),
  }),
]
