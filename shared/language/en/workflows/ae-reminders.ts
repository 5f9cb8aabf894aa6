import type { SayParams } from '../../../sheet/words.ts'

type P = SayParams

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  materialDue: ({ item }: P) => `Ask the client for: ${item}`,
  nameExecutor: ({ dept, head }: P) => `${dept} (${head}) has signed; name the executors`,
  openQuestion: ({ question }: P) => `Still open: ${question}`,
  packetWaits: ({ number }: P) => `${number} has waited for a signature for more than a workday`,
}
