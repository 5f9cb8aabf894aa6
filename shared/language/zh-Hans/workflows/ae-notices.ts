import type { SayParams } from '../../../sheet/words.ts'
import type { NoticeRule } from '../../../workflows/ae/notices.ts'

/** What is sent to a client or a supplier: ready to paste, polite, with what, by when and where to. */

type Say = (params: SayParams) => string

/** Salutation, what is asked, and who asks. */
const letter =
  (body: Say): Say =>
  (facts) =>
    [`${facts['contact']}，您好：`, body(facts), closing(facts)].join('\n\n')

const closing: Say = ({ office, me, title, phone, today }) =>
  [`${office}`, [title, me].filter(Boolean).join(' '), phone, today].filter(Boolean).join('\n')

const account: Say = ({ office, bank, account: number }) =>
  number ? `\n收款账户：${office}，${bank}，${number}。` : ''

export const notices: Record<NoticeRule, Say> = {
  replyOverdue: letter(
    ({ project, number, due }) =>
      `「${project}」的客户会议记录 ${number} 已发给您，请您回复的时间（${due}）已过。烦请核对内容，如无异议请签字确认；如有出入，请直接告诉我，我会马上修改。`,
  ),
  materialDue: letter(
    ({ project, item, due }) =>
      `「${project}」还缺贵方提供的资料：${item}（原定 ${due} 前）。资料到后我们才能继续，请尽快发给我；如有困难，请告知预计时间，我们据此调整进度。`,
  ),
  openQuestion: letter(
    ({ project, question }) =>
      `关于「${project}」，有一处需要向您确认：${question}\n烦请回复，以便我们继续。`,
  ),
  budgetUnknown: letter(
    ({ project }) =>
      `为了让「${project}」的方案切合实际，还需要了解贵方的预算。一个大致的范围就可以，并请说明是否含税。`,
  ),
  noSigner: letter(
    ({ project, firm }) =>
      `「${project}」的文件需要签字确认。烦请告知${firm}由哪一位签字，以及其职务和联系方式。`,
  ),
  scheduleUnsigned: letter(
    ({ project, number, day, days }) =>
      `「${project}」的工作实施进程表 ${number} 已于 ${day} 送达，至今 ${days} 个工作日未收到签收。请核对日期后签字；贵方需要配合的日期已在表中标明。`,
  ),
  scheduleOutdated: letter(
    ({ project, number }) =>
      `「${project}」的进度有调整，工作实施进程表 ${number} 中的日期将会更新。新表随后送上，请以新表为准。`,
  ),
  clientDue: letter(
    ({ project, item, day }) =>
      `提醒您：「${project}」中需贵方完成的「${item}」，请于 ${day} 前完成，以免影响后面的日期。`,
  ),
  clientLate: letter(
    ({ project, item, due, days }) =>
      `「${project}」中需贵方完成的「${item}」原定 ${due}，已超过 ${days} 个工作日。按约定，后续日期将相应顺延。请尽快处理，或告知可完成的日期。`,
  ),
  planUnsigned: letter(
    ({ project, number, day, days }) =>
      `「${project}」的方案确认书 ${number} 已于 ${day} 送签，至今 ${days} 个工作日。请核对确认书中的版本和范围后签字，我们收到后即开始执行。`,
  ),
  changeUnsigned: letter(
    ({ project, number, day, days }) =>
      `「${project}」的修改单 ${number} 已于 ${day} 送签，至今 ${days} 个工作日。请核对其中的费用和日期后签字；签字前，这项修改不会执行。`,
  ),
  changeSpoken: letter(
    ({ project, number }) =>
      `您在电话中提出的「${project}」修改，已写成修改单 ${number}。请核对内容、费用和日期后签字；签字前，这项修改不会执行。`,
  ),
  roundsUsed: letter(
    ({ project, number }) =>
      `「${project}」约定的修改轮数已在提案 ${number} 中用完。再作修改时，我们会先出修改单，写明费用和工期，经您签字后执行。`,
  ),
  nextRound: letter(
    ({ project, number }) =>
      `「${project}」提案 ${number} 之后的下一轮提案已到约定时间，请告知方便的时间和参加人员。`,
  ),
  quotationUnsigned: letter(
    ({ project, number, day, days }) =>
      `「${project}」的报价单 ${number} 已于 ${day} 发出，至今 ${days} 个工作日。请确认；如对项目或价格有疑问，我可以随时说明。`,
  ),
  quotationExpires: letter(
    ({ project, number, day, days }) =>
      `「${project}」的报价单 ${number} 有效期至 ${day}，还有 ${days} 天。请在此之前确认；逾期后价格可能变化，需重新报价。`,
  ),
  quotationExpired: letter(
    ({ project, number, day }) =>
      `「${project}」的报价单 ${number} 已于 ${day} 过期。如仍需要，请告知，我们会重新报价。`,
  ),
  contractUnsigned: letter(
    ({ project, number, day, days }) =>
      `「${project}」的合同 ${number} 已于 ${day} 送签，至今 ${days} 个工作日。请签字盖章后寄回；如条款需要修改，请告知，我们尽快商定。`,
  ),
  paymentDue: letter(
    (facts) =>
      `「${facts['project']}」${facts['contract'] ? `合同 ${facts['contract']} ` : ''}的${facts['name']} ¥${facts['amount']} 将于 ${facts['day']} 到期，请安排付款。${account(facts)}`,
  ),
  paymentLate: letter(
    (facts) =>
      `「${facts['project']}」${facts['contract'] ? `合同 ${facts['contract']} ` : ''}的${facts['name']} ¥${facts['amount']} 应于 ${facts['day']} 支付，已逾期 ${facts['days']} 天。请尽快付款，或告知付款日期。${account(facts)}如已付款，请忽略本通知并发来回单。`,
  ),
  limitation: letter(
    (facts) =>
      `「${facts['project']}」${facts['contract'] ? `合同 ${facts['contract']} ` : ''}项下，${facts['firm']}至今尚有 ¥${facts['unpaid']} 未付。我方上一次书面催款为 ${facts['day']}。现再次要求付款，请于收到后书面答复并支付。${account(facts)}`,
  ),
  acceptanceEnds: letter(
    ({ project, number, day }) =>
      `「${project}」的项目验收单 ${number} 验收期到 ${day} 届满。请在此之前完成验收并签字；如有不合格或短缺，请在单上写明。`,
  ),
  deliveryLate: letter(
    ({ project, number }) =>
      `「${project}」的货物（发货单 ${number}）按时间应已送到。请告知是否收到；收到后请清点，并在送货回单上签字。`,
  ),
  receiptMissing: letter(
    ({ project, number }) =>
      `「${project}」的货物（发货单 ${number}）已送达，送货回单还没有收回。请签字后交回，或先发来照片。`,
  ),
  orderUnsigned: letter(
    ({ project, number, day, days }) =>
      `委托制作单 ${number}（${project}）已于 ${day} 送签，至今 ${days} 个工作日。请核对规格、数量和交期后签字盖章，尽快寄回。`,
  ),
  sampleDue: letter(
    ({ project, number, day }) =>
      `委托制作单 ${number}（${project}）的打样应于 ${day} 送签。请确认能否按时，并告知送达时间；样品未经签字，请勿批量制作。`,
  ),
  goodsDue: letter(
    ({ project, number, day }) =>
      `委托制作单 ${number}（${project}）的货物应于 ${day} 交付。请确认进度和可供检验的时间，我方将到场检验。`,
  ),
}
