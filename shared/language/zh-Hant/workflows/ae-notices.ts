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
  number ? `\n收款帳戶：${office}，${bank}，${number}。` : ''

export const notices: Record<NoticeRule, Say> = {
  replyOverdue: letter(
    ({ project, number, due }) =>
      `「${project}」的客戶會議記錄 ${number} 已發給您，請您回覆的時間（${due}）已過。煩請核對內容，如無異議請簽字確認；如有出入，請直接告訴我，我會馬上修改。`,
  ),
  materialDue: letter(
    ({ project, item, due }) =>
      `「${project}」還缺貴方提供的資料：${item}（原定 ${due} 前）。資料到後我們才能繼續，請儘快發給我；如有困難，請告知預計時間，我們據此調整進度。`,
  ),
  openQuestion: letter(
    ({ project, question }) =>
      `關於「${project}」，有一處需要向您確認：${question}\n煩請回復，以便我們繼續。`,
  ),
  budgetUnknown: letter(
    ({ project }) =>
      `為了讓「${project}」的方案切合實際，還需要了解貴方的預算。一個大致的範圍就可以，並請說明是否含稅。`,
  ),
  noSigner: letter(
    ({ project, firm }) =>
      `「${project}」的文件需要簽字確認。煩請告知${firm}由哪一位簽字，以及其職務和聯絡方式。`,
  ),
  scheduleUnsigned: letter(
    ({ project, number, day, days }) =>
      `「${project}」的工作實施程序表 ${number} 已於 ${day} 送達，至今 ${days} 個工作日未收到簽收。請核對日期後簽字；貴方需要配合的日期已在表中標明。`,
  ),
  scheduleOutdated: letter(
    ({ project, number }) =>
      `「${project}」的進度有調整，工作實施程序表 ${number} 中的日期將會更新。新表隨後送上，請以新表為準。`,
  ),
  clientDue: letter(
    ({ project, item, day }) =>
      `提醒您：「${project}」中需貴方完成的「${item}」，請於 ${day} 前完成，以免影響後面的日期。`,
  ),
  clientLate: letter(
    ({ project, item, due, days }) =>
      `「${project}」中需貴方完成的「${item}」原定 ${due}，已超過 ${days} 個工作日。按約定，後續日期將相應順延。請儘快處理，或告知可完成的日期。`,
  ),
  planUnsigned: letter(
    ({ project, number, day, days }) =>
      `「${project}」的方案確認書 ${number} 已於 ${day} 送籤，至今 ${days} 個工作日。請核對確認書中的版本和範圍後簽字，我們收到後即開始執行。`,
  ),
  changeUnsigned: letter(
    ({ project, number, day, days }) =>
      `「${project}」的修改單 ${number} 已於 ${day} 送簽，至今 ${days} 個工作日。請核對其中的費用和日期後簽字；簽字前，這項修改不會執行。`,
  ),
  changeSpoken: letter(
    ({ project, number }) =>
      `您在電話中提出的「${project}」修改，已寫成修改單 ${number}。請核對內容、費用和日期後簽字；簽字前，這項修改不會執行。`,
  ),
  roundsUsed: letter(
    ({ project, number }) =>
      `「${project}」約定的修改輪數已在提案 ${number} 中用完。再作修改時，我們會先出修改單，寫明費用和工期，經您簽字後執行。`,
  ),
  nextRound: letter(
    ({ project, number }) =>
      `「${project}」提案 ${number} 之後的下一輪提案已到約定時間，請告知方便的時間和參加人員。`,
  ),
  quotationUnsigned: letter(
    ({ project, number, day, days }) =>
      `「${project}」的報價單 ${number} 已於 ${day} 發出，至今 ${days} 個工作日。請確認；如對項目或價格有疑問，我可以隨時說明。`,
  ),
  quotationExpires: letter(
    ({ project, number, day, days }) =>
      `「${project}」的報價單 ${number} 有效期至 ${day}，還有 ${days} 天。請在此之前確認；逾期後價格可能變化，需重新報價。`,
  ),
  quotationExpired: letter(
    ({ project, number, day }) =>
      `「${project}」的報價單 ${number} 已於 ${day} 過期。如仍需要，請告知，我們會重新報價。`,
  ),
  contractUnsigned: letter(
    ({ project, number, day, days }) =>
      `「${project}」的合同 ${number} 已於 ${day} 送籤，至今 ${days} 個工作日。請簽字蓋章後寄回；如條款需要修改，請告知，我們儘快商定。`,
  ),
  paymentDue: letter(
    (facts) =>
      `「${facts['project']}」${facts['contract'] ? `合同 ${facts['contract']} ` : ''}的${facts['name']} ¥${facts['amount']} 將於 ${facts['day']} 到期，請安排付款。${account(facts)}`,
  ),
  paymentLate: letter(
    (facts) =>
      `「${facts['project']}」${facts['contract'] ? `合同 ${facts['contract']} ` : ''}的${facts['name']} ¥${facts['amount']} 應於 ${facts['day']} 支付，已逾期 ${facts['days']} 天。請儘快付款，或告知付款日期。${account(facts)}如已付款，請忽略本通知併發來回單。`,
  ),
  limitation: letter(
    (facts) =>
      `「${facts['project']}」${facts['contract'] ? `合同 ${facts['contract']} ` : ''}項下，${facts['firm']}至今尚有 ¥${facts['unpaid']} 未付。我方上一次書面催款為 ${facts['day']}。現再次要求付款，請於收到後書面答覆並支付。${account(facts)}`,
  ),
  acceptanceEnds: letter(
    ({ project, number, day }) =>
      `「${project}」的項目驗收單 ${number} 驗收期到 ${day} 屆滿。請在此之前完成驗收並簽字；如有不合格或短缺，請在單上寫明。`,
  ),
  deliveryLate: letter(
    ({ project, number }) =>
      `「${project}」的貨物（發貨單 ${number}）按時間應已送到。請告知是否收到；收到後請清點，並在送貨回單上簽字。`,
  ),
  receiptMissing: letter(
    ({ project, number }) =>
      `「${project}」的貨物（發貨單 ${number}）已送達，送貨回單還沒有收回。請簽字後交回，或先發來照片。`,
  ),
  orderUnsigned: letter(
    ({ project, number, day, days }) =>
      `委託製作單 ${number}（${project}）已於 ${day} 送簽，至今 ${days} 個工作日。請核對規格、數量和交期後簽字蓋章，盡快寄回。`,
  ),
  sampleDue: letter(
    ({ project, number, day }) =>
      `委託製作單 ${number}（${project}）的打樣應於 ${day} 送籤。請確認能否按時，並告知送達時間；樣品未經簽字，請勿批次製作。`,
  ),
  goodsDue: letter(
    ({ project, number, day }) =>
      `委託製作單 ${number}（${project}）的貨物應於 ${day} 交付。請確認進度和可供檢驗的時間，我方將到場檢驗。`,
  ),
}
