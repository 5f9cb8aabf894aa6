import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { carried, confirmedQuotation, contractInForce } from '../facts.ts'
import { byRole, byWriter } from '../places.ts'
import { dueDate, instalments, isPaid, overdueDays } from '../rules/receivables.ts'
import { receivableReminders } from './receivables.reminders.ts'

/**
 * 收款跟进表, form RT (clauses 11 and 15). Instalments come from the confirmed plan and signed changes; events, promises, invoices
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
        name: { kind: 'text', max: 100, required: true },
        amount: { kind: 'money', min: 1, required: true },
        trigger: { kind: 'text', max: 60, required: true },
        trigger_date: { kind: 'date', stage: 'after' },
        due_date: {
          kind: 'computed',
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
        overdue_days: {
          kind: 'computed',
          live: true,
          compute: (_answers, { now, zone }, row) =>
            overdueDays(text(row, 'due_date'), text(row, 'received_date'), dayOf(now, zone)),
        },
      },
      shares: { name: 4, amount: 2.4, trigger: 2.4 },
      prefill: (context) => {
        const quotation = confirmedQuotation(context)
        const plan = quotation ? instalments(context) : []
        return quotation && plan.length > 0 ? carried(quotation, plan) : undefined
      },
    },
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
  says: ['contract', 'sum', 'collect', 'receive', 'followUp', 'inFuture', 'appendOnly', 'financeOnly'],
  gates: [
    {
      id: 'RT.contract',
      soft: false,
      waiting: (_answers, context) => (contractInForce(context) ? null : { code: 'contract', params: {} }),
    },
  ],
  check: checkRows,
  signing: [byWriter(), byRole('sig_finance', 'finance', ['sig_ae'], { optional: true })],
  records: [
    {
      id: 'collect',
      fields: ['rows'],
      who: ['writer', 'ae'],
      check: (answers, context, document) => [...checkDates(answers, context), ...onlyAe(answers, document)],
    },
    { id: 'receive', fields: ['rows'], who: ['finance'], check: checkDates },
    { id: 'followUp', fields: ['followups'], who: ['writer', 'ae', 'am', 'finance'], check: appendOnly },
  ],
  reminders: receivableReminders,
  paper: () => ({ orientation: 'landscape' }),
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(rows(answers, 'rows')[0] ?? {}, 'name'),
})

/** A row is known by its name while its columns are worked out. */
const indexOf = (answers: Answers, row: Answers): number =>
  rows(answers, 'rows').findIndex((one) => text(one, 'name') === text(row, 'name'))

/** Amounts are those of the confirmed plan with signed changes, to the fen. */
function checkRows(answers: Answers, context: FormContext): Problem[] {
  const sum = (list: readonly Answers[]) => list.reduce((total, row) => total + Number(row['amount'] ?? 0), 0)
  const agreed = instalments(context)
  const [found, expected] = [sum(rows(answers, 'rows')), sum(agreed)]
  return agreed.length === 0 || found === expected
    ? []
    : [problem(['rows'], 'rule', { say: 'sum', found: found / 100, expected: expected / 100 })]
}

function checkDates(answers: Answers, { now, zone }: FormContext): Problem[] {
  const today = dayOf(now, zone)
  return rows(answers, 'rows').flatMap((row, index) =>
    (['trigger_date', 'received_date'] as const)
      .filter((key) => text(row, key) > today)
      .map((key) => problem(['rows', index, key], 'rule', { say: 'inFuture' })),
  )
}

/** Receipts are finance's to enter (domain 1.3, clause 11). */
function onlyAe(answers: Answers, document: DocumentFacts): Problem[] {
  const before = rows(document.answers, 'rows')
  return rows(answers, 'rows').flatMap((row, index) =>
    (['received_date', 'received_amount'] as const)
      .filter((key) => (row[key] ?? null) !== (before[index]?.[key] ?? null))
      .map((key) => problem(['rows', index, key], 'rule', { say: 'financeOnly' })),
  )
}

/** What was said to a debtor is not unsaid: each written demand restarts the limitation (民法典 §195). */
function appendOnly(answers: Answers, _context: FormContext, document: DocumentFacts): Problem[] {
  const before = rows(document.answers, 'followups')
  const now = rows(answers, 'followups')
  const kept = before.every(
    (row, index) =>
      text(row, 'at') === text(now[index] ?? {}, 'at') &&
      text(row, 'result') === text(now[index] ?? {}, 'result'),
  )
  return kept ? [] : [problem(['followups'], 'rule', { say: 'appendOnly' })]
}

/** Everything has come in. */
export const isPaidInFull = (answers: Answers): boolean =>
  rows(answers, 'rows').length > 0 && rows(answers, 'rows').every(isPaid)
