import type { Words } from '../language/words.ts'
import { fieldLabel, formTitle, waitingText } from '../language/workflow-words.ts'
import { writeInstant } from '../language/write.ts'
import type { Instant, Zone } from '../values/time.ts'
import type { ComplianceRow, Reason } from './compliance.ts'

/** Where a reason is read: in which words, of which workflow, by which clock. */
export interface Reading {
  readonly words: Words
  readonly workflow: string
  readonly zone: Zone
}

/** A reason as a sentence; the same on the screen, on paper and in the archive. */
export function reasonText(reason: Reason, { words, workflow, zone }: Reading): string {
  const { reasons, separator } = words.compliance
  const titles = (forms: readonly string[]) => forms.map((form) => formTitle(words, form)).join(separator)
  switch (reason.kind) {
    case 'waiting':
    case 'remark':
      return reasons[reason.kind]({ text: waitingText(words, workflow, reason.waiting) })
    case 'nothing':
      return reasons.nothing({ papers: titles(reason.forms) })
    case 'unsigned': {
      const places = reason.places.map((place) => fieldLabel(words, reason.form, place)).join(separator)
      return reasons.unsigned({ number: reason.number, places })
    }
    case 'returned':
    case 'objected':
      return reasons[reason.kind]({ number: reason.number })
    case 'unfinished':
      return reasons.unfinished()
    case 'passedOver':
      return reasons.passedOver({ clause: reason.clause })
    case 'released': {
      const { by, at, reason: why, form } = reason
      return reasons.released({ paper: formTitle(words, form), by, at: writeInstant(at, zone), why })
    }
  }
}

/** From the first act to the last; once when they are the same minute. */
export function spanText(
  { from, until }: Pick<ComplianceRow, 'from' | 'until'>,
  { words, zone }: Reading,
): string {
  const [first, last] = [from, until].map((at: Instant | null) => (at === null ? '' : writeInstant(at, zone)))
  return first === last || !first || !last
    ? (last ?? '')
    : words.compliance.span({ from: first, until: last })
}
