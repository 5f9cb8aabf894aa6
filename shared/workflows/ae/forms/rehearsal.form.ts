import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 提案预演记录, form RH (clause 6). */
export const rehearsal = defineForm({
  id: 'rehearsal',
  prefix: 'RH',
  version: 1,
  fields: {
    rehearsed_at: { kind: 'dateTime', required: true },
    proposal_at: { kind: 'dateTime', required: true },
    proposal_place: { kind: 'text', max: 100, required: true },
    time_limit: { kind: 'integer', required: true },
    agenda: {
      kind: 'table',
      required: true,
      columns: {
        section: { kind: 'text', max: 100, required: true },
        presenter: { kind: 'person', required: true },
        plan_min: { kind: 'integer', required: true },
        actual_min: { kind: 'integer', more: true },
      },
    },
    questions: {
      kind: 'table',
      more: true,
      columns: {
        question: { kind: 'text', max: 100, required: true },
        answer: { kind: 'text', max: 100, required: true },
        owner: { kind: 'person', required: true },
      },
    },
    equipment: {
      kind: 'table',
      more: true,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        ready: { kind: 'yesNo' },
      },
    },
    fixes: { kind: 'longText', more: true },
    conclusion: { kind: 'choice', options: ['可以提案', '调整后提案', '需再次预演'], required: true },
    waived_reason: { kind: 'text', max: 100 },
    sig_presenters: { kind: 'signature' },
    sig_ae: { kind: 'signature' },
  },
  pages: [
    { id: 'page1', fields: ['rehearsed_at', 'proposal_at', 'proposal_place', 'time_limit', 'agenda'] },
    { id: 'page2', fields: ['questions', 'equipment', 'fixes', 'conclusion'] },
    { id: 'page3', fields: ['waived_reason'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'proposal_place'),
})
