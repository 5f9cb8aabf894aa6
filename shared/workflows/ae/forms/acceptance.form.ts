import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { carriedFrom, contractInForce } from '../facts.ts'
import { byParty, byWriter } from '../places.ts'
import { itemResult, passedPercent, rejected, short } from '../rules/acceptance.ts'
import { checkAcceptance } from './acceptance.check.ts'
import { acceptDue, isConditional, isRectified, needsWords } from './acceptance.figures.ts'
import { acceptanceGates } from './acceptance.gates.ts'
import * as prefill from './acceptance.prefill.ts'
import { acceptanceRecords } from './acceptance.records.ts'
import { acceptanceReminders } from './acceptance.reminders.ts'
import { acceptanceSheet } from './acceptance.sheet.ts'

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
      prefill: prefill.lotNo,
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
    standard: { kind: 'longText', max: 1000, required: true, prefill: prefill.standards },
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
        defects: { kind: 'text', max: 300, required: ({ row }) => needsWords(row ?? {}) },
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
      prefill: prefill.items,
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
    'overOrdered',
    'unknownItem',
    'twice',
    'qualityGood',
    'qualityBad',
    'notAll',
    'allGood',
    'rectifyQty',
    'rectifyMissing',
    'rectifyUnknown',
    'rectifyEarly',
    'lotTaken',
    'rectified',
    'final',
    'inFuture',
    'beforePresented',
    'finalEarly',
    'passed',
    'period',
  ],
  gates: acceptanceGates,
  check: checkAcceptance,
  signing: [
    byWriter(),
    byParty('sig_client_inspector', 'receiver', ['sig_ae']),
    byParty('sig_client', 'client', ['sig_client_inspector'], { ready: isRectified }),
  ],
  records: acceptanceRecords,
  reminders: acceptanceReminders,
  sheet: acceptanceSheet,
  paper: () => ({ orientation: 'landscape' }),
  businessDate: (answers, { now, zone }) => text(answers, 'presented_at') || dayOf(now, zone),
  headline: (answers) => text(rows(answers, 'items')[0] ?? {}, 'name'),
})
