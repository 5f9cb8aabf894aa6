import type { SayParams } from '../../../sheet/words.ts'

type P = SayParams

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  contractUnsigned: ({ number, days }: P) => `${number} 送签已${days}个工作日，客户还没有签署`,
  materialDue: ({ item }: P) => `请客户提供资料：${item}`,
  nameExecutor: ({ dept, head }: P) => `${dept}（${head}）已签字，请委派执行人`,
  openQuestion: ({ question }: P) => `待澄清：${question}`,
  packetWaits: ({ number }: P) => `${number} 等待签字已超过一个工作日`,
  quotationExpired: ({ number, day }: P) => `${number} 已于${day}过期，请出新版报价`,
  quotationExpires: ({ number, days, day }: P) => `${number} 还有${days}天到期（${day}）`,
  quotationUnsigned: ({ number, days }: P) => `${number} 发出已${days}个工作日，客户还没有确认`,
}
