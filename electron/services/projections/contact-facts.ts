import type { Answers } from '../../../shared/forms/context.ts'
import { text } from '../../../shared/forms/read.ts'
import { type Instant, isInstant } from '../../../shared/values/time.ts'

/** What today's list asks of an issued document. Fields a form does not have are null. */
export interface ContactFacts {
  readonly onTime: boolean | null
  readonly awaitsReply: boolean
  readonly replyDueAt: Instant | null
  readonly contactEndedAt: Instant | null
  readonly nextContactAt: Instant | null
}

export function contactFacts(answers: Answers): ContactFacts {
  const onTime = answers['on_time']
  return {
    onTime: typeof onTime === 'boolean' ? onTime : null,
    awaitsReply: text(answers, 'confirm_status') === '待确认',
    replyDueAt: instantOf(answers, 'feedback_due_at'),
    contactEndedAt: instantOf(answers, 'end_at'),
    nextContactAt: instantOf(answers, 'next_meeting_at'),
  }
}

function instantOf(answers: Answers, key: string): Instant | null {
  const value = text(answers, key)
  return isInstant(value) ? value : null
}
