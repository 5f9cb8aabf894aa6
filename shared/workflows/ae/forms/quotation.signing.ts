import type { Answers } from '../../../forms/context.ts'
import type { Outcome } from '../../../forms/form.ts'
import type { SignPlan } from '../../../signing/plan.ts'
import { isExpired } from '../facts.ts'
import { byParty, byRole, byWriter, whenAnswer } from '../places.ts'

/** AE → 客户部经理 → 总监 where discount or margin pass the office's limits → client, until the quotation expires. */
export const quotationSigning: SignPlan = [
  byWriter(),
  byRole('sig_am', 'am', ['sig_ae']),
  byRole('sig_director', 'director', ['sig_am'], {
    when: whenAnswer((answers) => answers['needs_director'] === true),
  }),
  byParty('sig_client', 'client', ['sig_am', 'sig_director'], {
    ready: ({ answers, context }) => !isExpired({ answers }, context),
  }),
]

/** 客户确认状态 as far as signatures tell it; 已过期 depends on the day and is asked of `isExpired`. */
export function clientDecision({ state, reasonPlace, signed, complete }: Outcome): Answers {
  if (complete && signed.includes('sig_client')) return { status_client: '已确认' }
  const byClient = reasonPlace === 'sig_client'
  if (byClient && state === 'objected') return { status_client: '未接受' }
  return { status_client: byClient && state === 'returned' ? '要求修改' : '待确认' }
}
