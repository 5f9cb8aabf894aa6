import type { SayParams } from '../../../sheet/words.ts'

/** Sentences of the reminders (domain 1.7), by rule. */
export const reminders = {
  limitation: ({ day }) => `最后一次书面催款是 ${day}，请注意诉讼时效`,
  paymentLate: ({ name, days }) => `${name}逾期 ${days} 天`,
  paymentDue: ({ name, amount, day }) => `${name} ${amount} 元将于 ${day} 到期`,
  orderedBeforeAdvance: ({ number }) => `${number} 未收预付款先行下单`,
  goodsDue: ({ number, day }) => `${number} 应于 ${day} 交货，请安排检验`,
  sampleDue: ({ number, day }) => `${number} 的打样应于 ${day} 送签`,
  scheduleUnsigned: ({ number, days }) => `${number} 送出已${days}个工作日，客户还没有签收`,
  taskStarts: ({ task }) => `下个工作日开始：${task}`,
  taskDue: ({ task }) => `任务到期未完成：${task}`,
  planUnsigned: ({ number, days }) => `${number} 送签已${days}个工作日，客户还没有确认`,
  roundsUsed: ({ number }) => `${number} 已用完含修改轮数，后续请出修改单`,
  nextRound: ({ number }) => `${number} 的下一轮提案到期`,
  recordProposal: ({ number }) => `提案 ${number} 已结束，请在 24 小时内发出客户会议记录`,
  fixDue: ({ issue }) => `整改到期：${issue}`,
  minutesUnsigned: ({ number }) => `请与会人员签字确认 ${number}`,
  actionDue: ({ action }) => `内部行动项到期：${action}`,
  materialDue: ({ item }) => `请客户提供资料：${item}`,
  nameExecutor: ({ dept, head }) => `${dept}（${head}）已签字，请委派执行人`,
  openQuestion: ({ question }) => `待澄清：${question}`,
  packetWaits: ({ number }) => `${number} 等待签字已超过一个工作日`,
  contractUnsigned: ({ number, days }) => `${number} 送签已${days}个工作日，客户还没有签署`,
  quotationExpired: ({ number, day }) => `${number} 已于${day}过期，请出新版报价`,
  quotationExpires: ({ number, days, day }) => `${number} 还有${days}天到期（${day}）`,
  quotationUnsigned: ({ number, days }) => `${number} 发出已${days}个工作日，客户还没有确认`,
} satisfies { readonly [rule: string]: (params: SayParams) => string }
