import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { isInstant, millis } from '../../../values/time.ts'
import { every } from '../facts.ts'

/** Options the client passed, newest round first: what the confirmation lists. */
export function passedOptions(context: Pick<FormContext, 'documents'>): readonly Answers[] {
  const all = every(context, 'proposal')
    .toReversed()
    .flatMap((one) => rows(one.answers, 'options').filter((row) => text(row, 'result') === '通过'))
  return all.filter((row, index) => all.findIndex((one) => text(one, 'name') === text(row, 'name')) === index)
}

/** A meeting record of the same contact: it ended within the proposal or after it, on the same day. */
export function recordOf(context: FormContext, ended: string) {
  return every(context, 'client_meeting').find((one) => {
    const end = text(one.answers, 'end_at')
    return isInstant(end) && isInstant(ended) && Math.abs(millis(end) - millis(ended)) < 12 * 3_600_000
  })
}
