import type { ProblemCode } from '../../forms/problem.ts'
import type { SayParams } from '../../sheet/words.ts'
import { pictureUnfit } from './pictures.ts'

/** What is wrong with an answer and what to do. `field` is the label of another field that is mentioned. */
export const problems: Record<ProblemCode, (params: SayParams) => string> = {
  rule: () => 'This breaks a rule of the form; see the note beside it',
  required: () => 'Please fill this in',
  tooLong: ({ max, length }) => `At most ${max} characters${length ? `; there are ${length} now` : ''}`,
  tooFewRows: ({ min }) => `At least ${min} ${min === 1 ? 'row' : 'rows'}`,
  tooManyRows: ({ max }) => `At most ${max} rows`,
  notAnOption: () => 'Please choose from the list',
  notAnInteger: () => 'Please enter a whole number',
  outOfRange: ({ min, max }) => `Please enter a number from ${min} to ${max}`,
  notADay: () => 'This is not a date; write it like 2026-09-02',
  notAnInstant: () => 'Please enter both the date and the time',
  inTheFuture: () => 'This time has not come yet; enter when it happened',
  notAfter: ({ field }) => `Must be later than “${field}”`,
  beforeDay: ({ day }) => `Cannot be before ${day}`,
  needsClientRecipient: () => 'Send a copy to at least one person on the client’s side',
  needsInternalRecipient: () => 'Send a copy to at least one person in our company',
  pictureUnfit,
  oneName: () => 'One owner per action; split it when several people share it',
  openingAlreadyIssued: ({ number }) =>
    `${number} is already in the opening packet, which takes one record per project; untick this`,
  actionsOrNone: () => 'Add an action, or tick “No actions this time”',
  noneButActions: () => 'There are actions; untick this',
  signedByNobody: () => 'A signature cannot be typed in; the person has to sign',
  fixedAfterIssue: () => 'Cannot change after issue: the 24 hours start here',
  unknownField: () => 'This form has no such field',
  wrongShape: () => 'This entry is not in the right form',
}
