import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { addHours, dayOf, isInstant } from '../../../values/time.ts'
import { newest, newestComplete } from '../facts.ts'
import { recordOf } from './proposal.options.ts'
import { endOf } from './requirement.reminders.ts'

const TO = ['writer']

/** Clause 8 after clause 7: the record of this contact. Of the newest round: the next one, and reminder 9. */
export function proposalReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const isNewest = newest(context, 'proposal')?.id === document.id
  const isOpen = isNewest && !newestComplete(context, 'plan_confirmation')
  return [
    ...unrecorded(document, context),
    ...(isOpen ? [...nextRound(document, context), ...used(document)] : []),
  ]
}

function unrecorded({ answers, number }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const ended = text(answers, 'end_at')
  if (!isInstant(ended) || recordOf(context, ended)) return []
  return [{ rule: 'recordProposal', dueAt: addHours(ended, 24, context.zone), to: TO, params: { number } }]
}

function nextRound({ answers, number }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const day = text(answers, 'next_due')
  if (day === '' || day > dayOf(context.now, context.zone)) return []
  return [{ rule: 'nextRound', dueAt: endOf(day, context), to: TO, params: { number } }]
}

/** 9: as many rounds of changes as were included are used up, and another one is asked for. */
function used({ answers, number, issuedAt }: DocumentFacts): readonly Reminder[] {
  const changes = Number(answers['round_no'] ?? 1) - 1
  const isUsed = changes >= Number(answers['rounds_included'] ?? 0)
  const again = ['修改后再提', '部分通过'].includes(text(answers, 'overall'))
  return isUsed && again ? [{ rule: 'roundsUsed', dueAt: issuedAt, to: TO, params: { number } }] : []
}
