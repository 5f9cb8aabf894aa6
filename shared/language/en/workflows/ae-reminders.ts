import type { SayParams } from '../../../sheet/words.ts'

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
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
