import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { carried, carriedFrom, confirmedQuotation, contractInForce, every } from '../facts.ts'
import { byParty, byWriter } from '../places.ts'
import {
  allPassed,
  isInspected,
  itemResult,
  lastInspection,
  passedPercent,
  rejected,
  short,
} from '../rules/acceptance.ts'
import { acceptanceReminders } from './acceptance.reminders.ts'

const isConditional = ({ answers }: { readonly answers: Answers }) =>
  text(answers, 'conclusion') !== '' && text(answers, 'conclusion') !== '全部合格 同意验收'

/** Nothing to put right, or all of it done. */
const isRectified = ({ answers }: { readonly answers: Answers }) =>
  rows(answers, 'rectify').every((row) => text(row, 'done_at') !== '')

/**
 * 项目验收单, form AC (clause 13). The AE inspects first; the client's inspector confirms quantities and defects; what is short or
 * bad is put right; then somebody who may sign accepts.
 */
export const acceptance = defineForm({
  id: 'acceptance',
  prefix: 'AC',
  version: 1,
  fields: {
    contract_ref: {
      kind: 'computed',
      compute: (_answers, context) => contractInForce(context)?.number ?? null,
    },
    lot_no: {
      kind: 'integer',
      min: 1,
      max: 999,
      required: true,
      prefill: (context) => ({ value: every(context, 'acceptance').length + 1, source: { code: 'rule' } }),
    },
    presented_at: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } }),
    },
    accept_due: { kind: 'computed', shows: 'day', compute: acceptDue },
    place: {
      kind: 'text',
      max: 200,
      required: true,
      prefill: (context) => carriedFrom(context, 'contract', 'delivery_place'),
    },
    standard: { kind: 'longText', max: 1000, required: true, prefill: standards },
    items: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        name: { kind: 'text', max: 60, required: true },
        spec: { kind: 'text', max: 200 },
        unit: { kind: 'text', max: 8, required: true },
        ordered: { kind: 'number', min: 0.01, max: 1e9, required: true },
        delivered: { kind: 'number', min: 0, max: 1e9, required: true },
        accepted: { kind: 'number', min: 0, max: 1e9, required: true },
        rejected: { kind: 'computed', compute: (_a, _c, row) => rejected(row) },
        short: { kind: 'computed', compute: (_a, _c, row) => short(row) },
        quality: { kind: 'choice', options: ['合格', '让步接收', '不合格'], required: true },
        defects: { kind: 'text', max: 300, required: ({ row }) => isFaulty(row ?? {}) },
        result: { kind: 'computed', compute: (_a, _c, row) => itemResult(row) },
      },
      shares: {
        name: 3,
        spec: 2.4,
        unit: 1,
        ordered: 1.3,
        delivered: 1.3,
        accepted: 1.3,
        rejected: 1.2,
        short: 1.2,
        quality: 1.4,
        defects: 3,
        result: 1.6,
      },
      prefill: orderedItems,
    },
    summary_rate: {
      kind: 'computed',
      shows: 'percent',
      compute: (answers) => passedPercent(rows(answers, 'items')),
    },
    conclusion: {
      kind: 'choice',
      options: ['全部合格 同意验收', '有条件通过 限期补齐', '不合格 返工重验'],
      required: true,
    },
    rectify: {
      kind: 'table',
      when: isConditional,
      required: true,
      columns: {
        item: { kind: 'text', max: 60, required: true },
        qty: { kind: 'number', min: 0.01, max: 1e9, required: true },
        measure: { kind: 'text', max: 200, required: true },
        owner: { kind: 'text', max: 60, required: true },
        due: { kind: 'date', required: true },
        done_at: { kind: 'date', stage: 'after' },
      },
      shares: { item: 2, qty: 1, measure: 4, owner: 2, due: 2, done_at: 2 },
    },
    photos: { kind: 'attachment', pictures: 'only', more: true },
    client_opinion: { kind: 'longText', max: 500, more: true },
    final_at: { kind: 'date', stage: 'after' },
    sig_ae: { kind: 'signature' },
    sig_client_inspector: { kind: 'signature' },
    sig_client: { kind: 'signature' },
  },
  pages: [
    { id: 'lot', fields: ['contract_ref', 'lot_no', 'presented_at', 'accept_due', 'place', 'standard'] },
    { id: 'items', fields: ['items', 'summary_rate'] },
    { id: 'conclusion', fields: ['conclusion', 'rectify', 'client_opinion', 'photos'] },
  ],
  says: [
    'inspection',
    'rework',
    'overDelivered',
    'notAll',
    'allGood',
    'rectifyQty',
    'rectified',
    'final',
    'inFuture',
  ],
  gates: [
    {
      id: 'AC.inspection',
      soft: false,
      waiting: (answers, context) => inspectionMissing(answers, context),
    },
  ],
  check: checkAcceptance,
  signing: [
    byWriter(),
    byParty('sig_client_inspector', 'receiver', ['sig_ae']),
    byParty('sig_client', 'client', ['sig_client_inspector'], { ready: isRectified }),
  ],
  records: [
    {
      id: 'rectified',
      fields: ['rectify'],
      who: ['writer', 'ae'],
      open: ({ answers }) => !isRectified({ answers }),
      check: (answers, context) =>
        rows(answers, 'rectify').flatMap((row, index) =>
          text(row, 'done_at') > dayOf(context.now, context.zone)
            ? [problem(['rectify', index, 'done_at'], 'rule', { say: 'inFuture' })]
            : [],
        ),
    },
    {
      id: 'final',
      fields: ['final_at'],
      who: ['writer', 'ae'],
      open: ({ complete }: DocumentFacts) => complete,
    },
  ],
  reminders: acceptanceReminders,
  paper: () => ({ orientation: 'landscape' }),
  businessDate: (answers, { now, zone }) => text(answers, 'presented_at') || dayOf(now, zone),
  headline: (answers) => text(rows(answers, 'items')[0] ?? {}, 'name'),
})

const isFaulty = (row: Answers): boolean => (rejected(row) ?? 0) > 0 || (short(row) ?? 0) < 0

/** Each item passed its last inspection; one that is to be reworked stops the lot (corrections 12). */
function inspectionMissing(answers: Answers, context: FormContext) {
  const names = rows(answers, 'items')
    .map((row) => text(row, 'name'))
    .filter(Boolean)
  if (names.length === 0) {
    const some = every(context, 'qc_record').some((one) =>
      ['成品检验', '复检'].includes(text(one.answers, 'kind')),
    )
    return some ? null : { code: 'inspection', params: { items: '' } }
  }
  const open = names.filter((name) => !isInspected(name, context))
  if (open.length === 0) return null
  const rework = open.find((name) => text(lastInspection(name, context) ?? {}, 'conclusion') === '返工')
  return rework
    ? { code: 'rework', params: { item: rework } }
    : { code: 'inspection', params: { items: open.join('、') } }
}

function checkAcceptance(answers: Answers): Problem[] {
  const items = rows(answers, 'items')
  const conclusion = text(answers, 'conclusion')
  const all = conclusion === '全部合格 同意验收'
  return [
    ...items.flatMap((row, index) =>
      (rejected(row) ?? 0) < 0
        ? [problem(['items', index, 'accepted'], 'rule', { say: 'overDelivered' })]
        : [],
    ),
    ...(all && items.length > 0 && !allPassed(items)
      ? [problem(['conclusion'], 'rule', { say: 'notAll' })]
      : []),
    ...(conclusion !== '' && !all && allPassed(items)
      ? [problem(['conclusion'], 'rule', { say: 'allGood' })]
      : []),
    ...rows(answers, 'rectify').flatMap((row, index) => {
      const item = items.find((one) => text(one, 'name') === text(row, 'item'))
      const missing = item ? -(short(item) ?? 0) : null
      return missing !== null && typeof row['qty'] === 'number' && row['qty'] !== missing && missing > 0
        ? [problem(['rectify', index, 'qty'], 'rule', { say: 'rectifyQty', qty: missing })]
        : []
    }),
  ]
}

/** The inspection period of the contract; its length in workdays. */
function acceptDue(answers: Answers, context: FormContext) {
  const day = text(answers, 'presented_at')
  const days = Number(contractInForce(context)?.answers['acceptance_days'] ?? 3)
  if (!isDay(day) || day > '9000' || !Number.isInteger(days) || days < 0 || days > 200) return null
  return addWorkdays(day, days, context.calendar)
}

function standards(context: FormContext) {
  const contract = contractInForce(context)
  const plan = every(context, 'plan_confirmation').map((one) => one.number)
  const changes = every(context, 'change_request').map((one) => one.number)
  const words = [
    ...(contract ? [`合同${contract.number}`] : []),
    ...plan.map((one) => `方案确认书${one}`),
    ...changes.map((one) => `修改单${one}`),
    '双方签字样品',
  ]
  return contract ? carried(contract, `${words.join('；')}。`) : undefined
}

/** The goods of the confirmed quotation. */
function orderedItems(context: FormContext) {
  const quotation = confirmedQuotation(context)
  const lines = rows(quotation?.answers ?? {}, 'lines')
  if (!quotation || lines.length === 0) return undefined
  return carried(
    quotation,
    lines.map(
      (row): Answers => ({
        name: Array.from(text(row, 'item')).slice(0, 60).join(''),
        spec: row['spec'] ?? null,
        unit: row['unit'] ?? null,
        ordered: row['qty'] ?? null,
        delivered: null,
        accepted: null,
        quality: null,
        defects: null,
      }),
    ),
  )
}
