import type { SignPlan } from '../../../signing/plan.ts'
import { byParty, byRole, byWriter, whenAnswer } from '../places.ts'

/** AE → 制作/采购主管 → 总监 where it is early or over the limit → supplier. */
export const orderSigning: SignPlan = [
  byWriter(),
  byRole('sig_head', 'dept_head', ['sig_ae']),
  byRole('sig_director', 'director', ['sig_head'], {
    when: whenAnswer((answers) => answers['needs_director'] === true),
  }),
  byParty('sig_supplier', 'supplier', ['sig_head', 'sig_director']),
]
