import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 创作指引书, form CB (clause 2). */
export const creativeBrief = defineForm({
  id: 'creative_brief',
  prefix: 'CB',
  version: 1,
  fields: {
    background: { kind: 'longText', max: 400, required: true },
    objective: { kind: 'longText', max: 200, required: true },
    audience: { kind: 'longText', required: true },
    insight: { kind: 'longText', max: 200, required: true },
    current_view: { kind: 'text', max: 100, more: true },
    desired_view: { kind: 'text', max: 100, more: true },
    positioning: { kind: 'longText', max: 120, required: true },
    strategy: { kind: 'longText', max: 300, required: true },
    proposition: { kind: 'text', max: 40, required: true },
    supports: {
      kind: 'table',
      required: true,
      columns: {
        text: { kind: 'text', max: 100, required: true },
      },
    },
    tone: { kind: 'text', max: 80, required: true },
    mandatories: { kind: 'longText', more: true },
    prohibitions: { kind: 'longText', more: true },
    deliverables: {
      kind: 'table',
      required: true,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        spec: { kind: 'text', max: 100, more: true },
        qty: { kind: 'number', required: true },
      },
    },
    competitors: { kind: 'longText', more: true },
    production_budget: { kind: 'money', more: true },
    key_dates: {
      kind: 'table',
      required: true,
      columns: {
        date: { kind: 'date', required: true },
        event: { kind: 'text', max: 100, required: true },
      },
    },
    success_criteria: { kind: 'longText', required: true },
    legal_notes: { kind: 'longText', more: true },
    attachments: { kind: 'attachment', more: true },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature' },
    sig_director: { kind: 'signature' },
    sig_dept_heads: { kind: 'signature' },
  },
  pages: [
    {
      id: 'page1',
      fields: [
        'background',
        'objective',
        'audience',
        'insight',
        'current_view',
        'desired_view',
        'positioning',
        'strategy',
      ],
    },
    { id: 'page2', fields: ['proposition', 'supports', 'tone', 'mandatories', 'prohibitions'] },
    { id: 'page3', fields: ['deliverables', 'competitors', 'production_budget', 'key_dates'] },
    { id: 'page4', fields: ['success_criteria', 'legal_notes', 'attachments'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'current_view'),
})
