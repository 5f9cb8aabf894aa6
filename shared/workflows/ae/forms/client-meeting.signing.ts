import type { Answers } from '../../../forms/context.ts'
import type { Outcome } from '../../../forms/form.ts'
import type { SignPlan } from '../../../signing/plan.ts'

const staff = { party: 'staff', several: false, when: null } as const

/**
 * AE first; then the client, and for the opening record 客户部经理 → 总监 → 执行部门主管 beside it (clause 2). The client's
 * signature is chased and blocks nothing (clause 8); the internal chain does not hold the client up.
 */
export const meetingSigning: SignPlan = [
  { key: 'sig_ae', role: null, after: [], ...staff },
  { key: 'sig_am', role: 'am', after: ['sig_ae'], ...staff },
  { key: 'sig_director', role: 'director', after: ['sig_am'], ...staff },
  { key: 'sig_dept_heads', role: 'dept_head', after: ['sig_director'], ...staff, several: true },
  { key: 'sig_client', party: 'client', role: null, after: ['sig_ae'], several: false, when: null },
]

/** 客户确认状态, as it stands. */
export function confirmation({ state, reasonPlace, signed }: Outcome): Answers {
  if (state === 'accepted') return { confirm_status: '视为确认' }
  if (state === 'objected' && reasonPlace === 'sig_client') return { confirm_status: '有异议' }
  return { confirm_status: state !== 'returned' && signed.includes('sig_client') ? '已签字' : '待确认' }
}
