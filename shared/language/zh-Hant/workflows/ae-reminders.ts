import type { SayParams } from '../../../sheet/words.ts'

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  materialDue: ({ item }) => `請客戶提供資料：${item}`,
  nameExecutor: ({ dept, head }) => `${dept}（${head}）已簽字，請委派執行人`,
  openQuestion: ({ question }) => `待澄清：${question}`,
  packetWaits: ({ number }) => `${number} 等待簽字已超過一個工作日`,
  contractUnsigned: ({ number, days }) => `${number} 送簽已${days}個工作日，客戶還沒有簽署`,
  quotationExpired: ({ number, day }) => `${number} 已於${day}過期，請出新版報價`,
  quotationExpires: ({ number, days, day }) => `${number} 還有${days}天到期（${day}）`,
  quotationUnsigned: ({ number, days }) => `${number} 發出已${days}個工作日，客戶還沒有確認`,
} satisfies { readonly [rule: string]: (params: SayParams) => string }
