import type { SayParams } from '../../../sheet/words.ts'

type P = SayParams

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  materialDue: ({ item }: P) => `请客户提供资料：${item}`,
  nameExecutor: ({ dept, head }: P) => `${dept}（${head}）已签字，请委派执行人`,
  openQuestion: ({ question }: P) => `待澄清：${question}`,
  packetWaits: ({ number }: P) => `${number} 等待签字已超过一个工作日`,
}
