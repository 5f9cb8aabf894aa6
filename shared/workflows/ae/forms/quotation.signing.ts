import type { Answers, Situation } from '../../../forms/context.ts'
import type { Outcome } from '../../../forms/form.ts'
import type { SignPlan } from '../../../signing/plan.ts'
import { isExpired } from '../facts.ts'

const staff = { party: 'staff', several: false, when: null } as const

const pastLimits = ({ answers }: Situation): boolean => answers['needs_director'] === true

/** AE → 客户部经理 → 总监 where discount or margin pass the office's limits → client, until the quotation expires. */
export const quotationSigning: SignPlan = [
  { key: 'sig_ae', role: null, after: [], ...staff },
  { key: 'sig_am', role: 'am', after: ['sig_ae'], ...staff },
  { key: 'sig_director', role: 'director', after: ['sig_am'], ...staff, when: pastLimits },
  {
    key: 'sig_client',
    party: 'client',
    role: null,
    after: ['sig_am', 'sig_director'],
    several: false,
    when: null,
    ready: ({ answers, context }) => !isExpired({ answers }, context),
  },
]

/** 客户确认状态 as far as signatures tell it; 已过期 depends on the day and is asked of `isExpired`. */
export function clientDecision({ state, reasonPlace, signed, complete }: Outcome): Answers {
  if (complete && signed.includes('sig_client')) return { status_client: '已确认' }
  const byClient = reasonPlace === 'sig_client'
  if (byClient && state === 'objected') return { status_client: '未接受' }
  return { status_client: byClient && state === 'returned' ? '要求修改' : '待确认' }
}
