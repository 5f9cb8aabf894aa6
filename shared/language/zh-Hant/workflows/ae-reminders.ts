import type { SayParams } from '../../../sheet/words.ts'

type P = SayParams

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  contractUnsigned: ({ number, days }: P) => `${number} 送簽已${days}個工作日，客戶還沒有簽署`,
  materialDue: ({ item }: P) => `請客戶提供資料：${item}`,
  nameExecutor: ({ dept, head }: P) => `${dept}（${head}）已簽字，請委派執行人`,
  openQuestion: ({ question }: P) => `待澄清：${question}`,
  packetWaits: ({ number }: P) => `${number} 等待簽字已超過一個工作日`,
  quotationExpired: ({ number, day }: P) => `${number} 已於${day}過期，請出新版報價`,
  quotationExpires: ({ number, days, day }: P) => `${number} 還有${days}天到期（${day}）`,
  quotationUnsigned: ({ number, days }: P) => `${number} 發出已${days}個工作日，客戶還沒有確認`,
}
