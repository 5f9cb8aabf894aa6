import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { confirmedQuotation, every } from '../facts.ts'

/** What the file of a project has to hold (domain 2.23, 广告法 §34), and what of it is there. */

/** Papers by their form, in the order of the procedure, with the words of the index. */
export const PAPERS_OF_FILE = [
  ['requirement', '客户需求记录'],
  ['client_meeting', '客户会议记录'],
  ['work_order', '工作通知单'],
  ['creative_brief', '创作指引书'],
  ['internal_meeting', '内部会议记录'],
  ['internal_timeline', '内部时间进度表'],
  ['client_schedule', '工作实施进程表'],
  ['internal_review', '内部审核记录'],
  ['rehearsal', '提案预演记录'],
  ['proposal', '提案记录'],
  ['change_request', '修改单'],
  ['plan_confirmation', '方案确认书'],
  ['supplier_quotes', '第三方询价与比价表'],
  ['quotation', '报价单'],
  ['contract', '广告服务合同'],
  ['receivables', '收款跟进表'],
  ['payment_notice', '付款通知书'],
  ['cash_plan', '项目资金计划表'],
  ['purchase_order', '第三方委托制作单'],
  ['qc_record', '进度与质量监控记录'],
  ['acceptance', '项目验收单'],
  ['delivery_note', '发货单'],
] as const

/** Wanted only where the project has them: a change, a rehearsal that was held, a plan for finance. */
const WHERE_ANY = ['rehearsal', 'change_request', 'cash_plan']
/** Wanted where something was bought in. */
const WHERE_BOUGHT = ['supplier_quotes', 'purchase_order']

export function isMandatory(form: string, context: FormContext): boolean {
  if (WHERE_ANY.includes(form)) return every(context, form).length > 0
  return WHERE_BOUGHT.includes(form) ? buysIn(context) || every(context, form).length > 0 : true
}

const buysIn = (context: FormContext): boolean =>
  rows(confirmedQuotation(context)?.answers ?? {}, 'lines').some((row) => row['is_third'] === true)

/** Things that are no documents of the program: each by a word its row carries, or a table that stands for it. */
export const THINGS = [
  { title: '发票清单', word: '发票', form: '电子文件', table: null },
  { title: '广告证明文件', word: '证明', form: '电子文件', table: null },
  { title: '成品源文件', word: '源文件', form: '电子文件', table: 'source_files' },
  { title: '留存样品', word: '样品', form: '实物样品', table: 'samples' },
] as const

/** Mandatory papers of which the project has none at all, by title. */
export const absentPapers = (context: FormContext): readonly string[] =>
  PAPERS_OF_FILE.filter(([form]) => isMandatory(form, context) && every(context, form).length === 0).map(
    ([, title]) => title,
  )

/** Documents of the project that the index does not list at their newest version. */
export const unlisted = (answers: Answers, context: FormContext): readonly DocumentFacts[] => {
  const listed = rows(answers, 'items').map((row) => `${text(row, 'doc_no')}/${text(row, 'version')}`)
  const known = PAPERS_OF_FILE.map(([form]): string => form)
  return context.documents.filter(
    ({ form, number, version }) => known.includes(form) && !listed.includes(`${number}/${version}`),
  )
}

/** Things and absent papers that no row of the index speaks of. */
export function unspoken(answers: Answers, context: FormContext): readonly string[] {
  const titles = rows(answers, 'items').map((row) => text(row, 'title'))
  const things = THINGS.filter(
    ({ word, table }) =>
      !titles.some((title) => title.includes(word)) && (table === null || rows(answers, table).length === 0),
  ).map(({ title }) => title)
  const papers = absentPapers(context).filter((title) => !titles.some((one) => one.includes(title)))
  return [...papers, ...things]
}

/** Files and samples carry no number of ours. */
export const isMissing = (row: Answers): boolean =>
  row['mandatory'] === true &&
  (['电子文件', '实物样品'].includes(text(row, 'form'))
    ? text(row, 'location') === ''
    : text(row, 'doc_no') === '')
