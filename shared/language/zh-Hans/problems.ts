import type { ProblemCode } from '../../forms/problem.ts'
import type { SayParams } from '../../sheet/words.ts'
import { pictureUnfit } from './pictures.ts'

/** What is wrong with an answer and what to do. `field` is the label of another field that is mentioned. */
export const problems: Record<ProblemCode, (params: SayParams) => string> = {
  rule: () => '不符合这份表格的规则，请看旁边的说明',
  required: () => '请填写',
  tooLong: ({ max, length }) => `最多 ${max} 个字${length ? `，现在有 ${length} 个` : ''}`,
  tooFewRows: ({ min }) => `至少要有 ${min} 行`,
  tooManyRows: ({ max }) => `最多 ${max} 行`,
  notAnOption: () => '请从列表中选择',
  notAnInteger: () => '请填整数',
  outOfRange: ({ min, max }) => `请填 ${min} 到 ${max} 之间的数`,
  notADay: () => '这不是一个日期，请按 2026-09-02 填写',
  notAnInstant: () => '请填写完整的日期和时间',
  inTheFuture: () => '这个时间还没有到，请填已经发生的时间',
  notAfter: ({ field }) => `应晚于“${field}”`,
  beforeDay: ({ day }) => `不能早于 ${day}`,
  needsClientRecipient: () => '抄送中至少要有一位客户方人员',
  needsInternalRecipient: () => '抄送中至少要有一位我司人员',
  pictureUnfit,
  oneName: () => '每项只写一位责任人；多人请分成几项',
  openingAlreadyIssued: ({ number }) => `${number} 已列入立项文件，每个项目只有一份；请取消勾选`,
  actionsOrNone: () => '请添加行动项，或勾选“本次没有行动项”',
  noneButActions: () => '已有行动项，请取消勾选',
  signedByNobody: () => '签字不能填写，只能由本人签署',
  fixedAfterIssue: () => '发出后不能再改，24 小时从这里起算',
  unknownField: () => '这份表没有这一项',
  wrongShape: () => '这一项的内容格式不对',
}
