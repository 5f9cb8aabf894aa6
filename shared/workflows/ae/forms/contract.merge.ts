import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { capitalsOf } from '../../../values/capitals.ts'
import type { Json } from '../../../values/json.ts'
import { formatFen } from '../../../values/money.ts'
import { isDay } from '../../../values/time.ts'
import { clientEntry, newest, newestComplete } from '../facts.ts'
import { NOTICED } from '../rules/clauses.ts'
import { filled, type MergeValues } from '../rules/merge.ts'
import * as figures from './contract.figures.ts'

/** What stands for each field in braces of an article. The contract's language is Chinese, whatever its labels are. */
export function mergeValues(answers: Answers, context: FormContext): MergeValues {
  return {
    项目名称: context.run.name,
    ...parties(answers),
    ...papers(answers, context),
    ...price(answers, context),
    ...terms(answers, context),
    ...rights(answers),
  }
}

/** An article's text as it stands with these answers. */
export const articleText = (answers: Answers, context: FormContext, row: Answers): Json =>
  filled(text(row, 'text'), mergeValues(answers, context))

const plain = (value: Json | undefined): string =>
  typeof value === 'number' || typeof value === 'string' ? String(value).trim() : ''

const percent = (value: Json | undefined): string => (typeof value === 'number' ? `${value}%` : '')

const fen = (value: Json): string => (typeof value === 'number' ? formatFen(value) : '')

/** 2026年11月16日, as a contract's text has it. */
function chineseDay(day: string): string {
  if (!isDay(day)) return ''
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

function parties(answers: Answers): MergeValues {
  const [a = {}] = rows(answers, 'party_a')
  const [b = {}] = rows(answers, 'party_b')
  return {
    甲方名称: text(a, 'name'),
    乙方名称: text(b, 'name'),
    甲方邮箱: text(a, 'email'),
    乙方邮箱: text(b, 'email'),
  }
}

function papers(answers: Answers, context: FormContext): MergeValues {
  return {
    报价单: plain(figures.reference(answers, context)),
    方案确认书: newestComplete(context, 'plan_confirmation')?.number ?? '',
    进程表: newest(context, 'client_schedule')?.number ?? '',
    附件清单: rows(answers, 'annexes')
      .map((row) => text(row, 'name'))
      .filter((name) => name !== '')
      .join('；'),
  }
}

function price(answers: Answers, context: FormContext): MergeValues {
  const gross = figures.gross(answers, context)
  return {
    总价: fen(gross),
    总价大写: capitalsOf(gross) ?? '',
    不含税价: fen(figures.net(answers, context)),
    税额: fen(figures.tax(answers, context)),
    税率: plain(figures.rates(answers, context)),
    发票类型: plain(figures.invoiceType(answers, context)),
    修改轮数: plain(figures.rounds(answers, context)),
    付款明细: rows(answers, 'payments').map(paymentText).join('\n'),
    首款性质: depositText(text(answers, 'deposit_kind')),
  }
}

/** How the events of the quotation's payment plan read in a sentence; another event stands as it was typed. */
const EVENTS: { readonly [trigger: string]: string } = {
  合同签订: '本合同生效',
  方案确认: '甲方签署《方案确认书》',
  进入制作: '成品进入批量制作',
  成品验收: '全部成品经甲方签署最终验收',
  货到签收: '货物运抵交付地点并经甲方签收',
  指定日期: '双方书面约定的日期',
}

function paymentText(row: Answers): string {
  const amount = row['amount']
  const trigger = text(row, 'trigger')
  const capitals = capitalsOf(amount)
  const event = EVENTS[trigger] ?? trigger
  return `${text(row, 'name')}：${event}后${plain(row['days'])}个${text(row, 'day_type')}内，甲方支付合同总价的${percent(row['percent'])}，即¥${fen(amount ?? null)}元（大写：${capitals ?? ''}）。`
}

function depositText(kind: string): string {
  if (kind === '定金')
    return '首期款项为定金，数额不超过合同总价的20%。甲方不履行约定的，无权请求返还；乙方不履行约定的，应当双倍返还。'
  return kind === '预付款' ? '首期款项为预付款，抵作合同价款，不具有定金的性质。' : ''
}

function terms(answers: Answers, context: FormContext): MergeValues {
  return {
    履行开始: chineseDay(text(answers, 'start_date')),
    履行结束: chineseDay(text(answers, 'end_date')),
    交付地点: text(answers, 'delivery_place'),
    审稿工作日: plain(reviewDays(context)),
    有权确认人: signers(context).join('、'),
    验收工作日: plain(answers['acceptance_days']),
    交付顺序:
      answers['ship_first'] === true
        ? '乙方完成成品检验后先行发货，甲方在货物运抵交付地点后验收。'
        : '乙方完成成品检验后通知甲方验收，验收合格的部分方可发往交付地点。',
    保密年限: plain(answers['confidential_years']),
    逾期付款违约金: percent(answers['late_pay_rate']),
    逾期交付违约金: percent(answers['late_delivery_rate']),
    违约金上限: percent(answers['penalty_cap']),
    默示确认: silence(answers),
    争议解决: disputeText(answers),
    份数: text(answers, 'copies'),
  }
}

/** Silence never confirms a change of price, scope or dates. */
function silence(answers: Answers): string | null {
  if (answers['deemed_confirm'] !== true) return null
  const days = plain(answers['deemed_days'])
  return days === ''
    ? ''
    : `${NOTICED}甲方收到会议记录后${days}个工作日内既未签字也未提出书面异议的，视为确认该记录所载的讨论经过和待办事项。价款、工作范围和日期的变更不适用本款，须经甲方签字方可成立。`
}

function disputeText(answers: Answers): string {
  const court = (whose: string) => `任何一方可以向${whose}有管辖权的人民法院起诉`
  switch (text(answers, 'dispute')) {
    case '乙方所在地法院':
      return court('乙方住所地')
    case '甲方所在地法院':
      return court('甲方住所地')
    case '合同签订地法院': {
      const place = text(answers, 'sign_place')
      return place === '' ? '' : court(`合同签订地（${place}）`)
    }
    case '仲裁': {
      const body = text(answers, 'arbitration')
      return body === ''
        ? ''
        : `任何一方可以提交${body}，按其届时有效的仲裁规则仲裁；裁决是终局的，对双方均有约束力`
    }
    default:
      return ''
  }
}

function rights(answers: Answers): MergeValues {
  const agreed = text(answers, 'ip_terms')
  const owner: { readonly [mode: string]: string } = {
    付清后归甲方:
      '甲方付清全部价款之日起，经甲方确认并用于本项目的最终成果，其著作财产权归甲方；付清之前，甲方只能为审阅本项目而使用。',
    归乙方许可甲方使用:
      '成果的著作权归乙方。甲方付清全部价款之日起，有权为本项目的宣传目的无偿使用最终成果，不得转授他人；超出该目的的使用，由双方另行书面约定。',
    双方约定: agreed,
  }
  return {
    著作权归属: owner[text(answers, 'ip_mode')] ?? '',
    著作权例外: '未采用的方案、过程稿，以及乙方原有的素材、工具和方法，权利仍归乙方。',
    素材授权:
      '字体、图片、音乐等第三方素材，甲方按授权的期限和地域使用；乙方应在交付时列明授权范围。成果公开发布以后，乙方可以将其作为作品展示，甲方书面反对的除外。',
  }
}

/** Home: requirement record; the client register where it says nothing. */
export function reviewDays(context: FormContext): Json {
  return (
    newest(context, 'requirement')?.answers['review_days'] ?? clientEntry(context)?.['review_days'] ?? null
  )
}

/** The client's people who may sign. */
export function signers(context: FormContext): readonly string[] {
  const listed = rows(newest(context, 'requirement')?.answers ?? {}, 'contacts').filter(
    (row) => row['can_sign'] === true,
  )
  if (listed.length > 0) return listed.map((row) => text(row, 'name'))
  return context.run.client.contacts.filter((one) => one.canSign).map((one) => one.name)
}
