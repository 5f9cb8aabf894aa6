import type { Answers } from '../../../forms/context.ts'
import type { Outcome } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import type { SignPlan } from '../../../signing/plan.ts'
import { isDay } from '../../../values/time.ts'

const staff = { party: 'staff', several: false, when: null } as const

/** 客户部经理 → 财务/法务核对 → 总监; then both parties, whoever comes first. */
export const contractSigning: SignPlan = [
  { key: 'sig_am', role: 'am', after: [], ...staff },
  { key: 'sig_finance', role: 'finance', after: ['sig_am'], ...staff },
  { key: 'sig_director', role: 'director', after: ['sig_finance'], ...staff },
  { key: 'sig_client', party: 'client', role: null, after: ['sig_director'], several: false, when: null },
  { key: 'sig_agency', role: 'director', after: ['sig_director'], ...staff },
]

/** 生效日期: the later of both parties' dates, once both are entered (民法典 §490). */
export function effect({ answers }: Outcome): Answers {
  const days = [text(answers, 'client_signed_at'), text(answers, 'agency_signed_at')].filter(isDay)
  return { effective_at: days.length === 2 ? (days.toSorted().at(-1) ?? null) : null }
}
