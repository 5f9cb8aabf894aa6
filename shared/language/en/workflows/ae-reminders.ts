import type { SayParams } from '../../../sheet/words.ts'

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  limitation: ({ day }) => `The last written demand was on ${day}; mind the limitation period`,
  paymentLate: ({ name, days }) => `${name} is ${days} days late`,
  paymentDue: ({ name, amount, day }) => `${name}, ${amount} yuan, is due on ${day}`,
  orderedBeforeAdvance: ({ number }) => `${number} was ordered before the advance came in`,
  goodsDue: ({ number, day }) => `${number} is to be delivered on ${day}; arrange the inspection`,
  sampleDue: ({ number, day }) => `The sample of ${number} is due on ${day}`,
  scheduleUnsigned: ({ number, days }) => `${number} was sent ${days} workdays ago and is not signed`,
  clientDue: ({ item, day }) => `Remind the client: ${item}, by ${day}`,
  clientLate: ({ item, days }) => `The client is ${days} workdays late: ${item}`,
  reviewDue: ({ task, day }) => `Hold the internal review before ${task} (${day})`,
  scheduleOutdated: ({ number, timeline }) =>
    `${number} no longer agrees with ${timeline}: revise it and send it anew`,
  taskLate: ({ task, days }) => `Task ${days} workdays late: ${task}`,
  taskStarts: ({ task }) => `Starts next workday: ${task}`,
  taskDue: ({ task }) => `Task due and not finished: ${task}`,
  planUnsigned: ({ number, days }) => `${number} has been with the client for ${days} workdays, unsigned`,
  roundsUsed: ({ number }) => `${number} used up the included rounds; further changes need a change request`,
  nextRound: ({ number }) => `The next round after ${number} is due`,
  recordProposal: ({ number }) => `Proposal ${number} has ended: send the client record within 24 hours`,
  fixDue: ({ issue }) => `Fix due: ${issue}`,
  minutesUnsigned: ({ number }) => `Attendees have still to sign ${number}`,
  actionDue: ({ action }) => `Internal action due: ${action}`,
  materialDue: ({ item }) => `Ask the client for: ${item}`,
  nameExecutor: ({ dept, head }) => `${dept} (${head}) has signed; name the executors`,
  openQuestion: ({ question }) => `Still open: ${question}`,
  packetWaits: ({ number }) => `${number} has waited for a signature for more than a workday`,
  contractUnsigned: ({ number, days }) => `${number}: sent ${days} workdays ago, not signed by the client`,
  quotationExpired: ({ number, day }) => `${number} expired on ${day}; make a new version`,
  quotationExpires: ({ number, days, day }) => `${number} expires in ${days} days (${day})`,
  quotationUnsigned: ({ number, days }) =>
    `${number}: sent ${days} workdays ago, not confirmed by the client`,
} satisfies { readonly [rule: string]: (params: SayParams) => string }
