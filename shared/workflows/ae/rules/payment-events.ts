import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import { type Day, dayOf, isDay, isInstant } from '../../../values/time.ts'
import { contractInForce, effectiveDay, every, newestComplete } from '../facts.ts'
import { leftOver } from './acceptance.ts'

/**
 * The event that sets an instalment off, as the project's own papers tell it (domain 2.16). `isTold` is false for what no paper
 * of ours tells (指定日期, a sample that nobody asked for): then a person enters the day.
 */
export interface PaymentEvent {
  readonly isTold: boolean
  readonly day: Day | null
}

const told = (day: Day | null | undefined): PaymentEvent => ({ isTold: true, day: day ?? null })

/** By the first word of the trigger that is known; a contract may say more behind it. */
const EVENTS: readonly (readonly [word: RegExp, read: (context: FormContext) => PaymentEvent])[] = [
  [/合同/, (context) => told(inForceOn(context))],
  [/方案/, (context) => told(signedOn(newestComplete(context, 'plan_confirmation'), context))],
  [/制作|样品/, sampleApproved],
  [/验收/, (context) => told(acceptedOn(context))],
  [/签收|货到/, (context) => told(deliveredOn(context))],
]

/** Which event a trigger means, however it is worded; -1 for none that we know. */
export const eventOf = (trigger: string): number => EVENTS.findIndex(([word]) => word.test(trigger))

export function eventDay(trigger: string, context: FormContext): PaymentEvent {
  const found = EVENTS[eventOf(trigger)]
  return found ? found[1](context) : { isTold: false, day: null }
}

function inForceOn(context: FormContext): Day | null {
  const contract = contractInForce(context)
  return contract ? effectiveDay(contract, context) : null
}

/** The day somebody who may sign for the client did. */
function signedOn(document: DocumentFacts | undefined, { zone }: FormContext): Day | null {
  const at = document?.signed.find((one) => one.place === 'sig_client')?.at
  return at === undefined ? null : dayOf(at, zone)
}

/** Production begins when the client signed a sample that passed (corrections 11). Without a sample a person says when. */
function sampleApproved(context: FormContext): PaymentEvent {
  const sample = every(context, 'qc_record').find(
    ({ answers, complete }) =>
      complete &&
      text(answers, 'kind') === '打样签样' &&
      ['合格', '让步接收'].includes(text(answers, 'conclusion')),
  )
  const checked = text(sample?.answers ?? {}, 'checked_at')
  const day = signedOn(sample, context) ?? (isInstant(checked) ? dayOf(checked, context.zone) : null)
  const isAsked = every(context, 'purchase_order').some((one) => text(one.answers, 'sample_due') !== '')
  return { isTold: isAsked || day !== null, day }
}

const latest = (days: readonly string[]): Day | null => days.toSorted().at(-1) ?? null

/** Every lot has its final acceptance; the last one counts. */
function acceptedOn(context: FormContext): Day | null {
  const days = every(context, 'acceptance').map((one) => text(one.answers, 'final_at'))
  return days.length > 0 && days.every(isDay) ? latest(days) : null
}

/** Everything that is carried has arrived. */
function deliveredOn(context: FormContext): Day | null {
  const notes = every(context, 'delivery_note')
  const arrived = notes.map((one) => text(one.answers, 'arrived_at')).filter(isInstant)
  const isWhole = notes.length > 0 && arrived.length === notes.length && leftOver(context).length === 0
  return isWhole ? latest(arrived.map((at) => dayOf(at, context.zone))) : null
}
