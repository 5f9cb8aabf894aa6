import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { addHours, dayOf, isInstant } from '../../../values/time.ts'
import { recordOf } from './proposal.options.ts'
import { endOf } from './requirement.reminders.ts'

/** Clause 8 after clause 7: the record of this contact; the next round; and reminder 9, included rounds used up. */
export function proposalReminders(
  { answers, number }: DocumentFacts,
  context: FormContext,
): readonly Reminder[] {
  const to = ['writer']
  const ended = text(answers, 'end_at')
  const unrecorded = isInstant(ended) && !recordOf(context, ended)
  const next = text(answers, 'next_due')
  const isDue = next !== '' && next <= dayOf(context.now, context.zone)
  const over = Number(answers['over_limit'] ?? 0) > 0
  return [
    ...(unrecorded
      ? [{ rule: 'recordProposal', dueAt: addHours(ended, 24, context.zone), to, params: { number } }]
      : []),
    ...(isDue ? [{ rule: 'nextRound', dueAt: endOf(next, context), to, params: { number } }] : []),
    ...(over ? [{ rule: 'roundsUsed', dueAt: context.now, to, params: { number } }] : []),
  ]
}
