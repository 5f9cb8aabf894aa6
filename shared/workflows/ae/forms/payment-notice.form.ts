import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { capitalsOf } from '../../../values/capitals.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { carried, contractInForce, newest } from '../facts.ts'
import { byRole, byWriter } from '../places.ts'
import { isPaid, lateFee, overdueDays } from '../rules/receivables.ts'

const LEVELS = ['付款通知', '第一次提醒', '催款函', '最后催告'] as const

const isLast = ({ answers }: { readonly answers: Answers }) => text(answers, 'level') === '最后催告'

/** 付款通知书, form PN (clauses 11 and 15); at higher levels a demand letter. Days late decide the level offered. */
export const paymentNotice = defineForm({
  id: 'payment_notice',
  prefix: 'PN',
  version: 1,
  fields: {
    level: {
      kind: 'choice',
      options: LEVELS,
      required: true,
      prefill: (context) => {
        const row = nextRow(context)
        const late = row ? (lateOf(row, context) ?? 0) : 0
        return { value: levelFor(late), source: { code: 'rule' } }
      },
    },
    to_name: { kind: 'computed', compute: (_answers, { run }) => run.client.name },
    row: { kind: 'text', max: 100, required: true, prefill: (context) => fromRow(context, 'name') },
    amount: { kind: 'money', min: 1, required: true, prefill: (context) => fromRow(context, 'amount') },
    amount_cn: { kind: 'computed', compute: (answers) => capitalsOf(answers['amount'] ?? null) },
    due_date: { kind: 'date', required: true, prefill: (context) => fromRow(context, 'due_date') },
    overdue_days: {
      kind: 'computed',
      compute: (answers, { now, zone }) => overdueDays(text(answers, 'due_date'), '', dayOf(now, zone)) ?? 0,
    },
    penalty: { kind: 'computed', shows: 'money', compute: penaltyOf },
    bank: {
      kind: 'computed',
      compute: (_answers, { office, settings: { party } }) =>
        [office.name, party.bank, party.account].filter(Boolean).join('；'),
    },
    text: {
      kind: 'longText',
      max: 1500,
      required: true,
      prefill: (context, answers) => ({ value: letter(answers, context), source: { code: 'default' } }),
    },
    sent_at: { kind: 'dateTime', stage: 'submit' },
    channel: { kind: 'choice', options: ['邮件', '微信', '快递', '当面'], required: true },
    waybill: {
      kind: 'text',
      max: 60,
      when: ({ answers }) => text(answers, 'channel') === '快递',
      more: true,
    },
    sig_ae: { kind: 'signature' },
    sig_finance: { kind: 'signature' },
    sig_director: { kind: 'signature', when: isLast },
  },
  pages: [
    {
      id: 'notice',
      fields: [
        'level',
        'to_name',
        'row',
        'amount',
        'amount_cn',
        'due_date',
        'overdue_days',
        'penalty',
        'channel',
        'waybill',
      ],
    },
    { id: 'letter', fields: ['text', 'bank'] },
  ],
  says: ['tracker', 'noSuchRow', 'amountDiffers', 'demand', 'lastCall'],
  gates: [
    {
      id: 'PN.tracker',
      soft: false,
      waiting: (_answers, context) =>
        nextRow(context) || rows(tracker(context), 'rows').length > 0
          ? null
          : { code: 'tracker', params: {} },
    },
  ],
  check: (answers, context): Problem[] => {
    const listed = rows(tracker(context), 'rows')
    const row = listed.find((one) => text(one, 'name') === text(answers, 'row'))
    if (text(answers, 'row') === '' || listed.length === 0) return []
    if (!row) return [problem(['row'], 'rule', { say: 'noSuchRow' })]
    return row['amount'] === answers['amount'] || typeof answers['amount'] !== 'number'
      ? []
      : [problem(['amount'], 'rule', { say: 'amountDiffers' })]
  },
  stamp: (answers, { now }) => ({ ...answers, sent_at: now }),
  titleSay: (answers) =>
    text(answers, 'level') === '最后催告'
      ? 'lastCall'
      : text(answers, 'level') === '催款函'
        ? 'demand'
        : null,
  signing: [
    byWriter(),
    byRole('sig_finance', 'finance', ['sig_ae'], { optional: true }),
    byRole('sig_director', 'director', ['sig_ae'], { when: isLast }),
  ],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'row'),
})

const tracker = (context: FormContext): Answers => newest(context, 'receivables')?.answers ?? {}

const lateOf = (row: Answers, { now, zone }: FormContext): number | null =>
  overdueDays(text(row, 'due_date'), '', dayOf(now, zone))

/** The first instalment that has not come in. */
const nextRow = (context: FormContext): Answers | undefined =>
  rows(tracker(context), 'rows').find((row) => !isPaid(row))

function fromRow(context: FormContext, key: string) {
  const home = newest(context, 'receivables')
  const value: Json = nextRow(context)?.[key] ?? null
  return home && value !== null ? carried(home, value) : undefined
}

/** Staged by days late (domain 1.3, clause 15). */
function levelFor(late: number): (typeof LEVELS)[number] {
  if (late >= 15) return '最后催告'
  if (late >= 7) return '催款函'
  return late >= 1 ? '第一次提醒' : '付款通知'
}

/** Printed from 催款函 on: what the contract says of late payment, capped. */
function penaltyOf(answers: Answers, context: FormContext): number {
  const terms = contractInForce(context)?.answers
  const late = overdueDays(text(answers, 'due_date'), '', dayOf(context.now, context.zone)) ?? 0
  const isDemand = ['催款函', '最后催告'].includes(text(answers, 'level'))
  const rate = Number(terms?.['late_pay_rate'] ?? 0)
  const amount = Number(answers['amount'] ?? 0)
  if (!terms || !isDemand || late === 0 || !Number.isInteger(amount)) return 0
  const most =
    (Number(terms['gross_total'] ?? terms['amount_gross'] ?? amount) * Number(terms['penalty_cap'] ?? 100)) /
    100
  return lateFee(amount, rate, late, Math.round(most))
}

function letter(answers: Answers, context: FormContext): string {
  const contract = contractInForce(context)
  const by = text(answers, 'due_date')
  const name = text(answers, 'row')
  const ground = contract ? `根据双方合同（${contract.number}）` : '根据双方约定'
  const late = text(answers, 'level')
  if (late === '催款函' || late === '最后催告')
    return `${ground}，${name}应于${by}前支付，至今尚未到账。请于收到本函后三个工作日内付清，并告知付款日期；逾期的责任按合同约定承担。`
  return `${ground}，${name}应于${by}前支付。请按所列账户安排付款，发票已随函寄出。感谢支持。`
}
