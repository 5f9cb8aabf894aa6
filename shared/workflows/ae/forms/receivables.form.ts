import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { carried } from '../facts.ts'
import { byRole, byWriter } from '../places.ts'
import { type Age, owedInAll, owedOf, receivedInAll } from '../rules/ageing.ts'
import { agreedPayments, dueDate, instalments, outstandingOf, overdueDays } from '../rules/receivables.ts'
import { checkRows } from './receivables.check.ts'
import { receivableGates } from './receivables.gates.ts'
import { receivableRecords } from './receivables.records.ts'
import { receivableReminders } from './receivables.reminders.ts'
import { receivablesSheet } from './receivables.sheet.ts'

export { isPaidInFull } from '../rules/receivables.ts'

/** Rows are told apart by their names, which the check holds to those agreed. */
const indexOf = (answers: Answers, row: Answers): number =>
  rows(answers, 'rows').findIndex((one) => text(one, 'name') === text(row, 'name'))

/** Of the day it is entered; the reminders look each day. */
const age = (name: Age) =>
  ({
    kind: 'computed',
    stage: 'after',
    live: true,
    shows: 'money',
    compute: (answers: Answers, { now, zone }: FormContext) =>
      owedOf(rows(answers, 'rows'), name, dayOf(now, zone)),
  }) as const

/**
 * 收款跟进表, form RT (clauses 11 and 15). Instalments come from the contract and signed changes; events, promises, invoices
 * and receipts are entered as they happen, receipts by finance.
 */
export const receivables = defineForm({
  id: 'receivables',
  prefix: 'RT',
  version: 1,
  single: true,
  confidential: true,
  fields: {
    rows: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        // First, because entries follow a row into the next version by its first cell, and a change renames the last one.
        no: { kind: 'computed', compute: (answers, _context, row) => indexOf(answers, row) + 1 },
        name: { kind: 'text', max: 100, required: true },
        amount: { kind: 'money', min: 1, required: true },
        trigger: { kind: 'text', max: 60, required: true },
        trigger_date: { kind: 'date', stage: 'after' },
        due_date: {
          kind: 'computed',
          stage: 'after',
          shows: 'day',
          live: true,
          compute: (answers, context, row) =>
            dueDate(text(row, 'trigger_date'), indexOf(answers, row), context),
        },
        promised_date: { kind: 'date', stage: 'after' },
        invoice_no: { kind: 'text', max: 60, stage: 'after' },
        invoice_date: { kind: 'date', stage: 'after' },
        received_date: { kind: 'date', stage: 'after' },
        received_amount: {
          kind: 'money',
          min: 0,
          stage: 'after',
          required: ({ row }) => text(row ?? {}, 'received_date') !== '',
        },
        outstanding: {
          kind: 'computed',
          stage: 'after',
          shows: 'money',
          live: true,
          compute: (_answers, _context, row) => outstandingOf(row),
        },
        overdue_days: {
          kind: 'computed',
          stage: 'after',
          live: true,
          compute: (_answers, { now, zone }, row) =>
            overdueDays(text(row, 'due_date'), text(row, 'received_date'), dayOf(now, zone)),
        },
      },
      shares: {
        no: 0.8,
        name: 2.6,
        trigger_date: 1.7,
        due_date: 1.7,
        promised_date: 1.7,
        invoice_no: 1.8,
        invoice_date: 1.7,
        received_date: 1.7,
        received_amount: 1.9,
        outstanding: 1.6,
        overdue_days: 0.9,
      },
      prefill: (context) => {
        const home = agreedPayments(context)?.home
        const plan = instalments(context)
        return home && plan.length > 0 ? carried(home, plan) : undefined
      },
    },
    total_received: {
      kind: 'computed',
      stage: 'after',
      live: true,
      shows: 'money',
      compute: (answers) => receivedInAll(rows(answers, 'rows')),
    },
    total_owed: {
      kind: 'computed',
      stage: 'after',
      live: true,
      shows: 'money',
      compute: (answers) => owedInAll(rows(answers, 'rows')),
    },
    age_current: age('age_current'),
    age_7: age('age_7'),
    age_30: age('age_30'),
    age_60: age('age_60'),
    age_over: age('age_over'),
    followups: {
      kind: 'table',
      stage: 'after',
      columns: {
        at: { kind: 'dateTime', past: true, required: true },
        row: { kind: 'text', max: 100, required: true },
        channel: { kind: 'choice', options: ['电话', '微信', '邮件', '当面', '书面函件'], required: true },
        contact: { kind: 'text', max: 60, required: true },
        result: { kind: 'text', max: 300, required: true },
        next_at: { kind: 'date' },
        evidence: { kind: 'text', max: 120 },
      },
      shares: { at: 2.4, row: 2, channel: 1.4, contact: 1.4, result: 4, next_at: 2, evidence: 2 },
    },
    sig_ae: { kind: 'signature' },
    sig_finance: { kind: 'signature' },
  },
  pages: [{ id: 'rows', fields: ['rows'] }],
  says: [
    'contract',
    'count',
    'agreed',
    'collect',
    'receive',
    'followUp',
    'inFuture',
    'notHappened',
    'happenedOn',
    'dayOfReceipt',
    'nothingReceived',
    'moreThanDue',
    'appendOnly',
    'financeOnly',
    'aeOnly',
    'noSuchRow',
    'nextNeeded',
    'nextBefore',
    'agreedIn',
    'term',
    'withinWorkdays',
    'withinDays',
    'total',
  ],
  gates: receivableGates,
  check: checkRows,
  signing: [byWriter(), byRole('sig_finance', 'finance', ['sig_ae'], { optional: true })],
  records: receivableRecords,
  reminders: receivableReminders,
  paper: () => ({ orientation: 'landscape' }),
  sheet: receivablesSheet,
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(rows(answers, 'rows')[0] ?? {}, 'name'),
})
