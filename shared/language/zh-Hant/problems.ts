import type { ProblemCode } from '../../forms/problem.ts'
import type { SayParams } from '../../sheet/words.ts'
import { pictureUnfit } from './pictures.ts'

/** What is wrong with an answer and what to do. `field` is the label of another field that is mentioned. */
export const problems: Record<ProblemCode, (params: SayParams) => string> = {
  rule: () => '不符合這份表格的規則，請看旁邊的說明',
  required: () => '請填寫',
  tooLong: ({ max, length }) => `最多 ${max} 個字${length ? `，現在有 ${length} 個` : ''}`,
  tooFewRows: ({ min }) => `至少要有 ${min} 行`,
  tooManyRows: ({ max }) => `最多 ${max} 行`,
  notAnOption: () => '請從清單中選擇',
  notAnInteger: () => '請填整數',
  outOfRange: ({ min, max }) => `請填 ${min} 至 ${max} 之間的數字`,
  notADay: () => '這不是日期，請按 2026-09-02 的格式填寫',
  notAnInstant: () => '請填寫完整的日期和時間',
  inTheFuture: () => '這個時間還沒有到，請填已經發生的時間',
  notAfter: ({ field }) => `應晚於「${field}」`,
  beforeDay: ({ day }) => `不能早於 ${day}`,
  needsClientRecipient: () => '抄送名單中至少要有一位客戶方人員',
  needsInternalRecipient: () => '抄送名單中至少要有一位我司人員',
  pictureUnfit,
  oneName: () => '每項只寫一位責任人；多人請分成幾項',
  openingAlreadyIssued: ({ number }) => `${number} 已列入立項文件，每個項目只有一份；請取消勾選`,
  actionsOrNone: () => '請新增行動項，或勾選「本次沒有行動項」',
  noneButActions: () => '已有行動項，請取消勾選',
  signedByNobody: () => '簽字不能代填，只能由本人簽署',
  fixedAfterIssue: () => '發出後不能再改，24 小時從這裡起算',
  unknownField: () => '這份表格沒有這一項',
  wrongShape: () => '這一項的內容格式不對',
}
