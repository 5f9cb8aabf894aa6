import type { SayParams } from '../../../sheet/words.ts'

type P = SayParams

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  contractUnsigned: ({ number, days }: P) => `${number}: sent ${days} workdays ago, not signed by the client`,
  materialDue: ({ item }: P) => `Ask the client for: ${item}`,
  nameExecutor: ({ dept, head }: P) => `${dept} (${head}) has signed; name the executors`,
  openQuestion: ({ question }: P) => `Still open: ${question}`,
  packetWaits: ({ number }: P) => `${number} has waited for a signature for more than a workday`,
  quotationExpired: ({ number, day }: P) => `${number} expired on ${day}; make a new version`,
  quotationExpires: ({ number, days, day }: P) => `${number} expires in ${days} days (${day})`,
  quotationUnsigned: ({ number, days }: P) =>
    `${number}: sent ${days} workdays ago, not confirmed by the client`,
}
