import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { isInstant, millis } from '../../../values/time.ts'
import { every } from '../facts.ts'

/** What the client said last of each option; an option that came back in a later round counts as it did there. */
export function latestOptions(context: Pick<FormContext, 'documents'>): readonly Answers[] {
  const all = every(context, 'proposal')
    .toReversed()
    .flatMap((one) => rows(one.answers, 'options'))
  return all.filter((row, index) => all.findIndex((one) => text(one, 'name') === text(row, 'name')) === index)
}

/** Options the client passed, newest round first: what the confirmation lists. */
export const passedOptions = (context: Pick<FormContext, 'documents'>): readonly Answers[] =>
  latestOptions(context).filter((row) => text(row, 'result') === '通过')

const HALF_DAY = 12 * 3_600_000

/** A meeting record of the same contact: it ended within half a day of it. */
export function recordOf(context: Pick<FormContext, 'documents'>, ended: string): DocumentFacts | undefined {
  return every(context, 'client_meeting').find((one) => {
    const end = text(one.answers, 'end_at')
    return isInstant(end) && isInstant(ended) && Math.abs(millis(end) - millis(ended)) < HALF_DAY
  })
}

/** The newest round that no meeting record tells of yet: its record is opened with what is known of it. */
export function unrecordedProposal(context: Pick<FormContext, 'documents'>): DocumentFacts | undefined {
  const last = every(context, 'proposal').at(-1)
  return last && !recordOf(context, text(last.answers, 'end_at')) ? last : undefined
}
