import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { fromDefault } from '../../../forms/prefill.ts'
import { text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { contractInForce, newest } from '../facts.ts'
import { byRole, byWriter } from '../places.ts'
import { lowestPoint, sumOf } from '../rules/cash.ts'
import { changesSince } from '../rules/cash-changes.ts'
import { checkPlan } from './cash-plan.check.ts'
import * as prefill from './cash-plan.prefill.ts'
import { cashReminders } from './cash-plan.reminders.ts'
import { cashSheet } from './cash-plan.sheet.ts'

/** Worked out at issue against the plan before; null for the first one. */
function changes(answers: Answers, context: FormContext): Json {
  const before = newest(context, 'cash_plan')
  return before ? (changesSince(before.answers, answers) as unknown as Json) : null
}

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
    period: { kind: 'choice', options: ['周', '月'], required: true, prefill: fromDefault('周') },
    opening: { kind: 'money', required: true, more: true, prefill: fromDefault(0) },
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
      prefill: prefill.inflows,
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
      prefill: prefill.outflows,
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
    changes: { kind: 'computed', compute: changes },
    note: { kind: 'longText', max: 500, more: true },
    sig_ae: { kind: 'signature' },
    sig_finance: { kind: 'signature' },
  },
  pages: [
    { id: 'in', fields: ['as_of', 'period', 'inflows', 'opening'] },
    { id: 'out', fields: ['outflows', 'total_in', 'total_out', 'net', 'lowest', 'lowest_date', 'note'] },
  ],
  says: [
    'contract',
    'dayMissing',
    'notArrived',
    'afterAsOf',
    'inflowsDiffer',
    'receivedDiffers',
    'orderDiffers',
    'byPeriod',
    'income',
    'outgo',
    'periodNet',
    'balance',
    'changes',
    'unchanged',
    'what',
    'how',
    'before',
    'now',
    'added',
    'dropped',
    'moved',
    'changed',
  ],
  gates: [
    {
      id: 'CP.contract',
      soft: false,
      waiting: (_answers, context) => (contractInForce(context) ? null : { code: 'contract', params: {} }),
    },
  ],
  check: checkPlan,
  signing: [byWriter(), byRole('sig_finance', 'finance', ['sig_ae'])],
  reminders: cashReminders,
  paper: () => ({ orientation: 'landscape' }),
  sheet: cashSheet,
  businessDate: (answers, { now, zone }) => text(answers, 'as_of') || dayOf(now, zone),
  headline: (answers) => text(answers, 'as_of'),
})
