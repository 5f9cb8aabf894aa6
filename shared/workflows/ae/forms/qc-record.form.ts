import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import { byParty, byWriter } from '../places.ts'
import { checkQuality } from './qc-record.check.ts'
import { isFinal, isRecheck, isSample, kindOf, needsAction } from './qc-record.figures.ts'
import { qualityGates } from './qc-record.gates.ts'
import * as prefill from './qc-record.prefill.ts'
import { qualityReminders } from './qc-record.reminders.ts'
import { qualitySheet } from './qc-record.sheet.ts'

/**
 * 进度与质量监控记录, form QC (clause 12): each check, own or a third party's; a sample is approved by the client's hand. What was
 * not good is looked at again by a 复检 that names this check.
 */
export const qcRecord = defineForm({
  id: 'qc_record',
  prefix: 'QC',
  version: 1,
  fields: {
    checked_at: {
      kind: 'dateTime',
      past: true,
      required: true,
      prefill: ({ now }) => ({ value: now, source: { code: 'rule' } }),
    },
    kind: {
      kind: 'choice',
      options: ['进度检查', '打样签样', '过程巡检', '成品检验', '复检'],
      required: true,
      prefill: prefill.kind,
    },
    recheck_of: { kind: 'text', max: 20, when: isRecheck, required: true, prefill: prefill.recheckOf },
    target: { kind: 'text', max: 100, required: true, prefill: prefill.target },
    party: { kind: 'text', max: 100, required: true, prefill: prefill.party },
    task_wbs: { kind: 'text', max: 20, more: true, prefill: prefill.task },
    plan_date: { kind: 'date', more: true, prefill: prefill.planDate },
    progress: {
      kind: 'percent',
      min: 0,
      max: 100,
      required: (at) => kindOf(at) === '进度检查',
    },
    lot_qty: { kind: 'number', min: 0, max: 1e9, when: isFinal, required: true, prefill: prefill.lot },
    sample_qty: { kind: 'number', min: 0, max: 1e9, when: isFinal, required: true },
    checks: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        item: { kind: 'text', max: 60, required: true },
        standard: { kind: 'text', max: 100, required: true },
        measured: { kind: 'text', max: 100, required: true },
        result: { kind: 'choice', options: ['合格', '不合格', '不适用'], required: true },
      },
      shares: { item: 3, standard: 4, measured: 4, result: 1.4 },
      prefill: prefill.checks,
    },
    defect_qty: {
      kind: 'number',
      min: 0,
      max: 1e9,
      when: isFinal,
      required: ({ answers }) => rows(answers, 'checks').some((row) => text(row, 'result') === '不合格'),
    },
    photos: { kind: 'attachment', pictures: 'only', more: true },
    conclusion: {
      kind: 'choice',
      options: ['合格', '让步接收', '返工', '拒收', '进度正常', '进度延误'],
      required: true,
    },
    action: {
      kind: 'text',
      max: 300,
      when: (at) => needsAction(at) || text(at.answers, 'conclusion') === '让步接收',
      required: true,
    },
    action_owner: { kind: 'text', max: 60, when: needsAction, required: true },
    action_due: { kind: 'date', when: needsAction, required: true },
    sig_ae: { kind: 'signature' },
    sig_party: { kind: 'signature' },
    sig_client: { kind: 'signature', when: isSample },
  },
  pages: [
    {
      id: 'check',
      fields: [
        'checked_at',
        'kind',
        'recheck_of',
        'target',
        'party',
        'lot_qty',
        'sample_qty',
        'progress',
        'task_wbs',
        'plan_date',
      ],
    },
    { id: 'checks', fields: ['checks', 'defect_qty', 'photos'] },
    { id: 'conclusion', fields: ['conclusion', 'action', 'action_owner', 'action_due'] },
  ],
  says: [
    'order',
    'tooMany',
    'failedPasses',
    'defectsPass',
    'progressOnly',
    'qualityOnly',
    'dueEarly',
    'recheckUnknown',
    'taskUnknown',
    'recheckOf',
    'recheckLine',
  ],
  gates: qualityGates,
  check: checkQuality,
  signing: [
    byWriter(),
    byParty('sig_party', 'supplier', ['sig_ae'], { optional: true }),
    byParty('sig_client', 'client', ['sig_ae'], { when: isSample }),
  ],
  reminders: qualityReminders,
  sheet: qualitySheet,
  businessDate: (answers, { now, zone }) => {
    const at = text(answers, 'checked_at')
    return dayOf(isInstant(at) ? at : now, zone)
  },
  headline: (answers) => `${text(answers, 'kind')} ${text(answers, 'target')}`.trim(),
})
