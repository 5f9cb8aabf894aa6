import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { every, newest } from '../facts.ts'
import { byRole, byWriter } from '../places.ts'
import { isPaidInFull } from './receivables.form.ts'

/** What every project's file has to hold (clauses 1–15), by form, with the words of the index. */
const MANDATORY = [
  ['requirement', '客户需求记录'],
  ['client_meeting', '客户会议记录'],
  ['work_order', '工作通知单'],
  ['creative_brief', '创作指引书'],
  ['internal_meeting', '内部会议记录'],
  ['internal_timeline', '内部时间进度表'],
  ['client_schedule', '工作实施进程表'],
  ['internal_review', '内部审核记录'],
  ['proposal', '提案记录'],
  ['plan_confirmation', '方案确认书'],
  ['quotation', '报价单'],
  ['contract', '广告服务合同'],
  ['receivables', '收款跟进表'],
  ['acceptance', '项目验收单'],
  ['delivery_note', '发货单'],
] as const

const OTHERS = [
  ['rehearsal', '提案预演记录'],
  ['change_request', '修改单'],
  ['supplier_quotes', '第三方询价与比价表'],
  ['payment_notice', '付款通知书'],
  ['cash_plan', '项目资金计划表'],
  ['purchase_order', '第三方委托制作单'],
  ['qc_record', '进度与质量监控记录'],
] as const

/** 项目归档目录, form AR (clause 16): everything of the project, what is missing and why, and every gate that was opened by hand. */
export const archive = defineForm({
  id: 'archive',
  prefix: 'AR',
  version: 1,
  single: true,
  fields: {
    closed_at: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } }),
    },
    items: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        seq: { kind: 'integer', min: 1, required: true },
        title: { kind: 'text', max: 100, required: true },
        doc_no: { kind: 'text', max: 40 },
        version: { kind: 'text', max: 10 },
        pages: { kind: 'integer', min: 0, more: true },
        form: {
          kind: 'choice',
          options: ['电子签署PDF', '纸质原件', '纸质原件及扫描', '电子文件', '实物样品'],
          required: true,
        },
        location: { kind: 'text', max: 100, required: true },
        mandatory: { kind: 'yesNo' },
        missing_reason: { kind: 'text', max: 200 },
      },
      shares: {
        seq: 0.7,
        title: 4,
        doc_no: 2.6,
        version: 0.9,
        pages: 0.8,
        form: 2.2,
        location: 2.4,
        mandatory: 0.9,
        missing_reason: 3,
      },
      prefill: allPapers,
    },
    samples: {
      kind: 'table',
      more: true,
      columns: {
        name: { kind: 'text', max: 60, required: true },
        qty: { kind: 'number', min: 0, required: true },
        location: { kind: 'text', max: 100, required: true },
      },
      shares: { name: 4, qty: 1, location: 4 },
    },
    source_files: {
      kind: 'table',
      more: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        path: { kind: 'text', max: 200, required: true },
        hash: { kind: 'text', max: 64 },
      },
      shares: { name: 3, path: 4, hash: 3 },
    },
    retention_until: { kind: 'date', required: true, prefill: retention },
    client_property_returned: { kind: 'yesNo' },
    review: { kind: 'longText', max: 2000, more: true },
    sig_ae: { kind: 'signature' },
    sig_archivist: { kind: 'signature' },
    sig_am: { kind: 'signature' },
  },
  pages: [
    { id: 'items', fields: ['closed_at', 'items'] },
    {
      id: 'close',
      fields: ['retention_until', 'client_property_returned', 'samples', 'source_files', 'review'],
    },
  ],
  says: ['unpaid', 'missing', 'retentionShort', 'released', 'gate', 'by', 'why'],
  gates: [
    {
      id: 'AR.close',
      soft: true,
      waiting: (_answers, context) =>
        isPaidInFull(newest(context, 'receivables')?.answers ?? {}) ? null : { code: 'unpaid', params: {} },
    },
  ],
  check: checkArchive,
  signing: [
    byWriter(),
    byRole('sig_archivist', 'archivist', ['sig_ae']),
    byRole('sig_am', 'am', ['sig_archivist']),
  ],
  sheet: archiveSheet,
  businessDate: (answers, { now, zone }) => text(answers, 'closed_at') || dayOf(now, zone),
  headline: (answers) => text(answers, 'closed_at'),
})

/** Every document of the project, in the order of the procedure; what has to be there and is not stands with an empty number. */
function allPapers(context: FormContext) {
  const place = context.run.code
  const of = (form: string, title: string, mandatory: boolean): Answers[] => {
    const found = every(context, form)
    if (found.length === 0 && !mandatory) return []
    const listed = found.map((one, index) => ({
      title: found.length > 1 ? `${title}（${index + 1}）` : title,
      doc_no: one.number,
      version: String(one.version),
      reason: one.complete ? null : '尚未签齐',
    }))
    const all = listed.length > 0 ? listed : [{ title, doc_no: null, version: null, reason: null }]
    return all.map((one) => ({
      title: one.title,
      doc_no: one.doc_no,
      version: one.version,
      pages: null,
      form: '电子签署PDF',
      location: place,
      mandatory,
      missing_reason: one.reason,
    }))
  }
  const rowsOf = [
    ...MANDATORY.flatMap(([form, title]) => of(form, title, true)),
    ...OTHERS.flatMap(([form, title]) => of(form, title, false)),
  ]
  const value = rowsOf.map((row, index): Answers => ({ seq: index + 1, ...row }))
  return { value, source: { code: 'run' as const } }
}

/** Years of the office's rule after closing; never under three (P28 of the domain's sources). */
function retention({ now, zone, settings }: FormContext) {
  const today = dayOf(now, zone)
  const year = Number(today.slice(0, 4)) + Math.max(3, settings.archiveYears)
  return {
    value: `${year}${today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)}`,
    source: { code: 'rule' as const },
  }
}

/** Files and samples carry no number of ours. */
const isMissing = (row: Answers): boolean =>
  row['mandatory'] === true &&
  text(row, 'doc_no') === '' &&
  !['电子文件', '实物样品'].includes(text(row, 'form'))

/** A paper that has to be there is, or its absence has a reason. */
function checkArchive(answers: Answers): Problem[] {
  const [closed, until] = [text(answers, 'closed_at'), text(answers, 'retention_until')]
  const least = isDay(closed) ? `${Number(closed.slice(0, 4)) + 3}${closed.slice(4)}` : ''
  return [
    ...rows(answers, 'items').flatMap((row, index) =>
      isMissing(row) && text(row, 'missing_reason') === ''
        ? [problem(['items', index, 'missing_reason'], 'rule', { say: 'missing' })]
        : [],
    ),
    ...(least !== '' && until !== '' && until < least
      ? [problem(['retention_until'], 'rule', { say: 'retentionShort' })]
      : []),
  ]
}

/** Missing papers first, then the list; then the gates that a director opened, with who, when and why. */
function archiveSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(archive, answers, words)
  const items = rows(answers, 'items')
  const missing = items.filter(isMissing)
  const heading = (key: string): Block => ({ block: 'heading', text: words.fields[key]?.label ?? key })
  const list = ['seq', 'title', 'doc_no', 'version', 'form', 'location', 'missing_reason']
  const say = (name: string) => words.says[name]?.({}) ?? ''
  const review = text(answers, 'review')
  const optional = (['samples', 'source_files'] as const).filter((key) => rows(answers, key).length > 0)
  return [
    {
      block: 'facts',
      facts: [field('closed_at'), field('retention_until'), field('client_property_returned')],
    },
    heading('items'),
    tableOf(
      archive,
      'items',
      { items: [...missing, ...items.filter((row) => !missing.includes(row))] },
      words,
      list,
    ),
    ...optional.flatMap((key) => [heading(key), tableOf(archive, key, answers, words)]),
    ...(context.releases.length === 0
      ? []
      : [
          { block: 'heading' as const, text: say('released') },
          {
            block: 'table' as const,
            columns: [
              { title: say('gate'), share: 2 },
              { title: say('by'), share: 3 },
              { title: say('why'), share: 6 },
            ],
            rows: context.releases.map((one) => [
              one.gate,
              `${one.by} ${words.write.instant(one.at)}`,
              one.reason,
            ]),
          },
        ]),
    ...(review === '' ? [] : [heading('review'), { block: 'text' as const, text: review }]),
    {
      block: 'signatures',
      boxes: signatureBoxes(archive, answers, context, words, ['sig_ae', 'sig_archivist', 'sig_am']),
    },
  ]
}
