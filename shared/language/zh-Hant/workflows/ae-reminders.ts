import type { SayParams } from '../../../sheet/words.ts'

type P = SayParams

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  materialDue: ({ item }: P) => `請客戶提供資料：${item}`,
  nameExecutor: ({ dept, head }: P) => `${dept}（${head}）已簽字，請委派執行人`,
  openQuestion: ({ question }: P) => `待澄清：${question}`,
  packetWaits: ({ number }: P) => `${number} 等待簽字已超過一個工作日`,
}
