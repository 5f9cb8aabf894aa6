import type { Answers } from '../../../forms/context.ts'
import type { Outcome } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import type { SignPlan } from '../../../signing/plan.ts'
import { isDay } from '../../../values/time.ts'
import { byParty, byRole } from '../places.ts'

/** 客户部经理 → 财务/法务核对 → 总监; then both parties, whoever comes first. */
export const contractSigning: SignPlan = [
  byRole('sig_am', 'am', []),
  byRole('sig_finance', 'finance', ['sig_am']),
  byRole('sig_director', 'director', ['sig_finance']),
  byParty('sig_client', 'client', ['sig_director']),
  byRole('sig_agency', 'director', ['sig_director']),
]

/** 生效日期: the later of both parties' dates, once both are entered (民法典 §490). */
export function effect({ answers }: Outcome): Answers {
  const days = [text(answers, 'client_signed_at'), text(answers, 'agency_signed_at')].filter(isDay)
  return { effective_at: days.length === 2 ? (days.toSorted().at(-1) ?? null) : null }
}
