import type { Situation } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { fromDefault } from '../../../forms/prefill.ts'
import { text } from '../../../forms/read.ts'
import { formatFen } from '../../../values/money.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { EXCLUDES, INCLUDES } from '../rules/quotation-terms.ts'
import { checkQuotation, gapOf } from './quotation.check.ts'
import * as figures from './quotation.figures.ts'
import { quotationGates } from './quotation.gates.ts'
import * as prefill from './quotation.prefill.ts'
import { quotationReminders } from './quotation.reminders.ts'
import { quotationSheet } from './quotation.sheet.ts'
import { clientDecision, quotationSigning } from './quotation.signing.ts'

const isBought = ({ row }: Situation): boolean => row?.['is_third'] === true
const isReduced = ({ answers }: Situation): boolean => !['', '无'].includes(text(answers, 'discount_type'))

/**
 * 报价单, form QT (clause 9). Versions R1, R2 … under one number; the client confirms one of them, and a change makes
 * the next. Cost, supplier, budget and margin are for the office's eyes and never printed.
 */
export const quotation = defineForm({
  id: 'quotation',
  prefix: 'QT',
  version: 1,
  fields: {
    quote_date: { kind: 'date', required: true, prefill: prefill.today },
    valid_until: { kind: 'date', required: true, prefill: prefill.validUntil },
    attn: { kind: 'text', max: 60, required: true, prefill: prefill.attention },
    price_basis: {
      kind: 'choice',
      options: ['不含税', '含税'],
      required: true,
      prefill: fromDefault('不含税'),
    },
    lines: {
      kind: 'table',
      required: true,
      minRows: 1,
      layout: 'cards',
      columns: {
        group: { kind: 'choice', options: prefill.GROUPS, required: true },
        item: { kind: 'text', max: 100, required: true },
        spec: { kind: 'text', max: 200 },
        qty: { kind: 'number', min: 0, max: 99_999_999, required: true },
        unit: { kind: 'text', max: 8, required: true },
        unit_price: { kind: 'money', min: 0, required: true },
        amount: { kind: 'computed', compute: figures.amountOfLine, shows: 'money' },
        tax_rate: { kind: 'percent', min: 0, max: 100, required: true },
        is_third: { kind: 'yesNo' },
        supplier: { kind: 'text', max: 100, required: isBought },
        cost: { kind: 'money', min: 0, more: true },
        remark: { kind: 'text', max: 100, more: true },
      },
      prefill: prefill.lines,
    },
    supervision_rate: {
      kind: 'percent',
      min: 0,
      max: 50,
      required: true,
      prefill: prefill.supervisionRate,
    },
    supervision_fee: { kind: 'computed', compute: figures.figure('fee'), shows: 'money' },
    discount_type: {
      kind: 'choice',
      options: ['无', '按比例', '按金额', '一口价'],
      required: true,
      prefill: fromDefault('无'),
    },
    discount_value: { kind: 'number', min: 0, when: isReduced, required: true },
    discount_scope: {
      kind: 'choice',
      options: ['自有服务及监制费', '全部'],
      required: true,
      prefill: fromDefault('自有服务及监制费'),
    },
    discount_amount: { kind: 'computed', compute: figures.figure('discount'), shows: 'money' },
    subtotal_own: { kind: 'computed', compute: figures.figure('own'), shows: 'money' },
    subtotal_third: { kind: 'computed', compute: figures.figure('third'), shows: 'money' },
    net_total: { kind: 'computed', compute: figures.figure('net'), shows: 'money' },
    tax_amount: { kind: 'computed', compute: figures.figure('tax'), shows: 'money' },
    gross_total: { kind: 'computed', compute: figures.figure('gross'), shows: 'money' },
    gross_cn: { kind: 'computed', compute: figures.grossInCapitals },
    budget_gap: { kind: 'computed', compute: figures.budgetGap, shows: 'money' },
    budget_gap_net: { kind: 'computed', compute: figures.budgetGapNet, shows: 'money' },
    discount_percent: { kind: 'computed', compute: figures.discountPercent, shows: 'percent' },
    margin: { kind: 'computed', compute: figures.margin, shows: 'percent' },
    needs_director: { kind: 'computed', compute: figures.needsDirector, shows: 'yesNo' },
    budget_note: {
      kind: 'text',
      max: 200,
      when: ({ answers, context }) => gapOf(answers, context) > 0 || text(answers, 'budget_note') !== '',
    },
    includes: { kind: 'longText', max: 1000, required: true, prefill: fromDefault(INCLUDES) },
    excludes: { kind: 'longText', max: 1000, required: true, prefill: fromDefault(EXCLUDES) },
    rounds_included: { kind: 'integer', min: 0, max: 99, required: true, prefill: prefill.rounds },
    payment_plan: {
      kind: 'table',
      required: true,
      minRows: 1,
      maxRows: 12,
      columns: {
        name: { kind: 'choice', options: ['预付款', '进度款', '余款', '质保金'], required: true },
        percent: { kind: 'percent', min: 0.01, max: 100, required: true },
        amount: { kind: 'computed', compute: figures.instalment, shows: 'money' },
        trigger: {
          kind: 'choice',
          options: ['合同签订', '方案确认', '进入制作', '成品验收', '货到签收', '指定日期'],
          required: true,
        },
        days: { kind: 'integer', min: 0, max: 999, required: true },
        day_type: { kind: 'choice', options: ['工作日', '自然日'], required: true },
      },
      prefill: prefill.paymentPlan,
    },
    invoice_type: {
      kind: 'choice',
      options: ['增值税专用发票', '增值税普通发票'],
      required: true,
      prefill: prefill.invoiceType,
    },
    delivery_days: { kind: 'text', max: 100, required: true, prefill: prefill.duration },
    status_client: {
      kind: 'choice',
      options: ['待确认', '已确认', '要求修改', '未接受', '已过期'],
      stage: 'after',
    },
    superseded_by: { kind: 'text', max: 60, stage: 'after' },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature' },
    sig_director: { kind: 'signature', when: ({ answers }) => answers['needs_director'] === true },
    sig_client: { kind: 'signature' },
  },
  pages: [
    {
      id: 'lines',
      fields: [
        'price_basis',
        'lines',
        'supervision_rate',
        'subtotal_own',
        'subtotal_third',
        'supervision_fee',
        'net_total',
      ],
    },
    {
      id: 'price',
      fields: [
        'discount_type',
        'discount_value',
        'discount_scope',
        'discount_amount',
        'net_total',
        'tax_amount',
        'gross_total',
        'gross_cn',
        'budget_gap',
        'budget_gap_net',
        'budget_note',
        'margin',
        'needs_director',
      ],
    },
    { id: 'payment', fields: ['payment_plan', 'invoice_type', 'gross_total'] },
    {
      id: 'terms',
      fields: [
        'attn',
        'quote_date',
        'valid_until',
        'delivery_days',
        'rounds_included',
        'includes',
        'excludes',
      ],
    },
  ],
  signing: quotationSigning,
  gates: quotationGates,
  single: true,
  after: clientDecision,
  reminders: quotationReminders,
  says: [
    'versionText',
    'planNotConfirmed',
    'supplierNotChosen',
    'quantity',
    'rateNotListed',
    'wholeFen',
    'tooLarge',
    'discountAboveBase',
    'severalRates',
    'targetAbovePrice',
    'overBudget',
    'sameInstalment',
    'notWhole',
    'to',
    'subtotal',
    'feeAt',
    'taxAt',
    'notes',
    'noteIncludes',
    'noteExcludes',
    'noteRounds',
    'noteTime',
    'notePayment',
    'noteInvoice',
    'noteValid',
    'due',
    'dueAfter',
  ],
  check: checkQuotation,
  stamp: (answers) => ({ ...answers, status_client: '待确认' }),
  businessDate: (answers, { now, zone }) => {
    const quoted = text(answers, 'quote_date')
    return isDay(quoted) ? quoted : dayOf(now, zone)
  },
  sheet: quotationSheet,
  headline: (answers) => {
    const gross = answers['gross_total']
    return typeof gross === 'number' ? `¥${formatFen(gross)}` : text(answers, 'attn')
  },
})
