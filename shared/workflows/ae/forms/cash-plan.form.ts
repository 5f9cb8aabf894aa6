import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { factsOf, signatureBoxes, tableOf } from '../../../sheet/blocks.ts'
import type { Block } from '../../../sheet/sheet.ts'
import type { SheetWords } from '../../../sheet/words.ts'
import { formatFen } from '../../../values/money.ts'
import { dayOf } from '../../../values/time.ts'
import { carried, contractInForce, every, newest } from '../facts.ts'
import { byRole, byWriter } from '../places.ts'
import { cashCurve, lowestPoint, sumOf } from '../rules/cash.ts'

/** 项目资金计划表, form CP (clause 11: 协助公司财务资金的运转计划): dated money in and out, and the deepest point. */
export const cashPlan = defineForm({
  id: 'cash_plan',
  prefix: 'CP',
  version: 1,
  confidential: true,
  fields: {
    as_of: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } }),
    },
    period: {
      kind: 'choice',
      options: ['周', '月'],
      required: true,
      prefill: () => ({ value: '周', source: { code: 'default' } }),
    },
    opening: {
      kind: 'money',
      required: true,
      more: true,
      prefill: () => ({ value: 0, source: { code: 'default' } }),
    },
    inflows: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        plan_date: { kind: 'date', required: true },
        amount: { kind: 'money', min: 0, required: true },
        certainty: { kind: 'choice', options: ['已到账', '已承诺', '按合同', '有风险'], required: true },
        actual_date: { kind: 'date', more: true },
      },
      shares: { name: 4, plan_date: 2, amount: 2.2, certainty: 1.4, actual_date: 2 },
      prefill: inflows,
    },
    outflows: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        payee: { kind: 'text', max: 100, required: true },
        plan_date: { kind: 'date', required: true },
        amount: { kind: 'money', min: 0, required: true },
        actual_date: { kind: 'date', more: true },
      },
      shares: { name: 3, payee: 3, plan_date: 2, amount: 2.2, actual_date: 2 },
      prefill: outflows,
    },
    total_in: { kind: 'computed', shows: 'money', compute: (answers) => sumOf(answers, 'inflows') },
    total_out: { kind: 'computed', shows: 'money', compute: (answers) => sumOf(answers, 'outflows') },
    net: {
      kind: 'computed',
      shows: 'money',
      compute: (answers) => sumOf(answers, 'inflows') - sumOf(answers, 'outflows'),
    },
    lowest: { kind: 'computed', shows: 'money', compute: (answers) => lowestPoint(answers)?.amount ?? null },
    lowest_date: { kind: 'computed', shows: 'day', compute: (answers) => lowestPoint(answers)?.date ?? null },
    note: { kind: 'longText', max: 500, more: true },
    sig_ae: { kind: 'signature' },
    sig_finance: { kind: 'signature' },
  },
  pages: [
    { id: 'in', fields: ['as_of', 'period', 'inflows', 'opening'] },
    { id: 'out', fields: ['outflows', 'total_in', 'total_out', 'net', 'lowest', 'lowest_date', 'note'] },
  ],
  says: ['contract', 'curve', 'change', 'balance'],
  gates: [
    {
      id: 'CP.contract',
      soft: false,
      waiting: (_answers, context) => (contractInForce(context) ? null : { code: 'contract', params: {} }),
    },
  ],
  signing: [byWriter(), byRole('sig_finance', 'finance', ['sig_ae'])],
  paper: () => ({ orientation: 'landscape' }),
  sheet: cashSheet,
  businessDate: (answers, { now, zone }) => text(answers, 'as_of') || dayOf(now, zone),
  headline: (answers) => text(answers, 'as_of'),
})

/** Promised date, else due date; what has come in stands at its day. */
function inflows(context: FormContext) {
  const home = newest(context, 'receivables')
  const listed = rows(home?.answers ?? {}, 'rows')
  if (!home || listed.length === 0) return undefined
  return carried(
    home,
    listed.map((row): Answers => {
      const received = text(row, 'received_date')
      const promised = text(row, 'promised_date')
      return {
        name: row['name'] ?? null,
        plan_date: received || promised || text(row, 'due_date') || null,
        amount: row['amount'] ?? null,
        certainty: received !== '' ? '已到账' : promised !== '' ? '已承诺' : '按合同',
        actual_date: received || null,
      }
    }),
  )
}

/** Every payment of every order. */
function outflows(context: FormContext) {
  const orders = every(context, 'purchase_order')
  const [first] = orders
  if (!first) return undefined
  const all = orders.flatMap(({ number, answers }) =>
    rows(answers, 'payments').map(
      (row): Answers => ({
        name: `${text(row, 'name')}（${number}）`,
        payee: text(answers, 'supplier'),
        plan_date: row['plan_date'] ?? null,
        amount: row['amount'] ?? null,
        actual_date: null,
      }),
    ),
  )
  return all.length === 0 ? undefined : carried(first, all)
}

/** In, out, the running balance by date with its lowest point, totals. */
function cashSheet(answers: Answers, context: FormContext, words: SheetWords): readonly Block[] {
  const field = factsOf(cashPlan, answers, words)
  const say = (name: string) => words.says[name]?.({}) ?? ''
  const heading = (key: string): Block => ({ block: 'heading', text: words.fields[key]?.label ?? key })
  const curve = cashCurve(answers).map(({ date, change, balance }) => [
    date,
    formatFen(change),
    formatFen(balance),
  ])
  const note = text(answers, 'note')
  return [
    { block: 'facts', facts: [field('as_of'), field('period')] },
    heading('inflows'),
    tableOf(cashPlan, 'inflows', answers, words),
    heading('outflows'),
    tableOf(cashPlan, 'outflows', answers, words),
    { block: 'heading', text: say('curve') },
    {
      block: 'table',
      columns: [
        { title: words.frame.date, share: 2 },
        { title: say('change'), share: 3, align: 'right' },
        { title: say('balance'), share: 3, align: 'right' },
      ],
      rows: curve,
    },
    {
      block: 'totals',
      lines: [
        field('total_in'),
        field('total_out'),
        field('net'),
        { ...field('lowest'), strong: true },
        field('lowest_date'),
      ],
      words: null,
    },
    ...(note === '' ? [] : [{ block: 'facts' as const, facts: [{ ...field('note'), wide: true }] }]),
    {
      block: 'signatures',
      boxes: signatureBoxes(cashPlan, answers, context, words, ['sig_ae', 'sig_finance']),
    },
  ]
}
