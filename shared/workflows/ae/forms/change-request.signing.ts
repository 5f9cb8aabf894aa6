import type { Answers, FormContext } from '../../../forms/context.ts'
import type { Outcome } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import type { SignPlan } from '../../../signing/plan.ts'
import { byParty, byRole, byWriter, whenAnswer } from '../places.ts'
import { finishBefore, movesAnything, totalBefore } from '../rules/changes.ts'

/** AE → 客户部经理 where money or days move → client, who signs only what is decided and still true. */
export const changeSigning: SignPlan = [
  byWriter(),
  byRole('sig_am', 'am', ['sig_ae'], { when: whenAnswer(movesAnything) }),
  byParty('sig_client', 'client', ['sig_ae', 'sig_am'], {
    ready: ({ answers, context }) => isDecided(answers) && isCurrent(answers, context),
  }),
]

/** Whether it is charged is settled, and nobody withdrew it. */
const isDecided = (answers: Answers): boolean =>
  text(answers, 'chargeable') !== '待定' && text(answers, 'state') !== '撤回'

/**
 * Price and finish before the change are still what the paper says: where another change was signed meanwhile, this
 * one is revised first, or the client would sign a sum that is wrong.
 */
export const isCurrent = (answers: Answers, context: FormContext): boolean =>
  (answers['total_before'] ?? null) === totalBefore(context) &&
  text(answers, 'finish_before') === finishBefore(context)

const STATES_BEFORE = ['评估中', '撤回']
const STATES_AFTER = ['执行中', '完成']

/** 状态: what signatures tell, and what was entered where that still fits. */
export function stateOfChange({ complete, signed, answers }: Outcome): Answers {
  const entered = text(answers, 'state')
  if (complete) return { state: STATES_AFTER.includes(entered) ? entered : '已确认' }
  if (STATES_BEFORE.includes(entered)) return { state: entered }
  const inside = movesAnything(answers) ? 'sig_am' : 'sig_ae'
  return { state: signed.includes(inside) ? '待客户确认' : signed.length > 0 ? '评估中' : '提出' }
}

/** States a person may enter now. */
export const statesOpen = (complete: boolean): readonly string[] => (complete ? STATES_AFTER : STATES_BEFORE)
