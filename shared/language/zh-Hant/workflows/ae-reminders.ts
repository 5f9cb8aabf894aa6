import type { SayParams } from '../../../sheet/words.ts'

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  limitation: ({ day }) => `最後一次書面催款是 ${day}，請注意訴訟時效`,
  paymentLate: ({ name, days }) => `${name}逾期 ${days} 天`,
  paymentDue: ({ name, amount, day }) => `${name} ${amount} 元將於 ${day} 到期`,
  orderedBeforeAdvance: ({ number }) => `${number} 未收預付款先行下單`,
  goodsDue: ({ number, day }) => `${number} 應於 ${day} 交貨，請安排檢驗`,
  sampleDue: ({ number, day }) => `${number} 的打樣應於 ${day} 送籤`,
  scheduleUnsigned: ({ number, days }) => `${number} 送出已${days}個工作日，客戶還沒有簽收`,
  taskStarts: ({ task }) => `下個工作日開始：${task}`,
  taskDue: ({ task }) => `任務到期未完成：${task}`,
  planUnsigned: ({ number, days }) => `${number} 送籤已${days}個工作日，客戶還沒有確認`,
  roundsUsed: ({ number }) => `${number} 已用完含修改輪數，後續請出修改單`,
  nextRound: ({ number }) => `${number} 的下一輪提案到期`,
  recordProposal: ({ number }) => `提案 ${number} 已結束，請在 24 小時內發出客戶會議記錄`,
  fixDue: ({ issue }) => `整改到期：${issue}`,
  minutesUnsigned: ({ number }) => `請與會人員簽字確認 ${number}`,
  actionDue: ({ action }) => `內部行動項到期：${action}`,
  materialDue: ({ item }) => `請客戶提供資料：${item}`,
  nameExecutor: ({ dept, head }) => `${dept}（${head}）已簽字，請委派執行人`,
  openQuestion: ({ question }) => `待澄清：${question}`,
  packetWaits: ({ number }) => `${number} 等待簽字已超過一個工作日`,
  contractUnsigned: ({ number, days }) => `${number} 送簽已${days}個工作日，客戶還沒有簽署`,
  quotationExpired: ({ number, day }) => `${number} 已於${day}過期，請出新版報價`,
  quotationExpires: ({ number, days, day }) => `${number} 還有${days}天到期（${day}）`,
  quotationUnsigned: ({ number, days }) => `${number} 發出已${days}個工作日，客戶還沒有確認`,
} satisfies { readonly [rule: string]: (params: SayParams) => string }
