import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { listedIds } from '../facts.ts'
import { byNamed, byRole, byWriter } from '../places.ts'
import { checkBrief } from './creative-brief.check.ts'
import { briefGates } from './creative-brief.gates.ts'
import * as prefill from './creative-brief.prefill.ts'
import { briefSheet } from './creative-brief.sheet.ts'
import { packetReminder } from './work-order.reminders.ts'

/**
 * 创作指引书, form CB (clause 2). 广告定位, 广告策略 and 单一主张 are frozen by the signatures: every internal meeting is held against
 * them (clause 5).
 */
export const creativeBrief = defineForm({
  id: 'creative_brief',
  prefix: 'CB',
  version: 1,
  single: true,
  confidential: true,
  fields: {
    background: {
      kind: 'longText',
      max: 400,
      required: true,
      prefill: prefill.from('current_situation', 'client_intent', 400),
    },
    objective: {
      kind: 'longText',
      max: 200,
      required: true,
      prefill: prefill.from('desired_result', '', 200),
    },
    audience: {
      kind: 'longText',
      max: 500,
      required: true,
      prefill: prefill.from('target_audience', '', 500),
    },
    insight: { kind: 'longText', max: 200, required: true },
    current_view: { kind: 'text', max: 100, more: true },
    desired_view: { kind: 'text', max: 100, more: true },
    positioning: { kind: 'longText', max: 120, required: true },
    strategy: { kind: 'longText', max: 300, required: true },
    proposition: { kind: 'text', max: 40, required: true },
    supports: {
      kind: 'table',
      required: true,
      minRows: 1,
      maxRows: 5,
      columns: { text: { kind: 'text', max: 100, required: true } },
    },
    tone: { kind: 'text', max: 80, required: true },
    mandatories: { kind: 'longText', max: 1000, more: true, prefill: prefill.from('mandatories', '', 1000) },
    prohibitions: {
      kind: 'longText',
      max: 1000,
      more: true,
      prefill: prefill.from('prohibitions', '', 1000),
    },
    deliverables: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        item: { kind: 'text', max: 60, required: true },
        spec: { kind: 'text', max: 200 },
        qty: { kind: 'number', min: 0.01, max: 1e9, required: true },
      },
      shares: { item: 3, spec: 4, qty: 1 },
      prefill: prefill.deliverables,
    },
    competitors: { kind: 'longText', max: 500, more: true },
    production_budget: { kind: 'money', min: 0, more: true, prefill: prefill.budget },
    key_dates: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        date: { kind: 'date', required: true },
        event: { kind: 'text', max: 100, required: true },
      },
      shares: { date: 1, event: 3 },
      prefill: prefill.keyDates,
    },
    success_criteria: {
      kind: 'longText',
      max: 500,
      required: true,
      prefill: prefill.from('success_criteria', '', 500),
    },
    legal_notes: { kind: 'longText', max: 500, more: true, prefill: prefill.legalNotes },
    attachments: { kind: 'attachment', more: true, prefill: prefill.attachments },
    // Frozen at issue, as in the work order.
    heads_sign: { kind: 'computed', compute: (_answers, context) => prefill.heads(context) },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature' },
    sig_director: { kind: 'signature' },
    sig_dept_heads: {
      kind: 'signature',
      when: ({ answers }) => listedIds(answers, 'heads_sign').length > 0,
    },
  },
  pages: [
    {
      id: 'why',
      fields: ['background', 'objective', 'audience', 'insight', 'current_view', 'desired_view'],
    },
    {
      id: 'idea',
      fields: ['positioning', 'strategy', 'proposition', 'supports', 'tone', 'mandatories', 'prohibitions'],
    },
    {
      id: 'work',
      fields: [
        'deliverables',
        'key_dates',
        'success_criteria',
        'production_budget',
        'competitors',
        'legal_notes',
        'attachments',
      ],
    },
  ],
  says: ['requirement', 'absoluteTerm'],
  gates: briefGates,
  check: checkBrief,
  signing: [
    byWriter(),
    byRole('sig_am', 'am', ['sig_ae']),
    byRole('sig_director', 'director', ['sig_am']),
    byNamed('sig_dept_heads', (answers) => listedIds(answers, 'heads_sign'), ['sig_director']),
  ],
  reminders: packetReminder('sig_dept_heads'),
  sheet: briefSheet,
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'proposition'),
})
