import type { creativeBrief } from '../../../workflows/ae/forms/creative-brief.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const creativeBriefWords: WordsOf<typeof creativeBrief> = {
  title: 'Creative Brief',
  lead: 'What the work must solve, for whom, and the one thing it says. Once signed, every internal meeting is held against it.',
  submit: 'Issue the brief',
  fields: {
    background: { label: 'Background' },
    objective: { label: 'Communication objective' },
    audience: { label: 'Audience' },
    insight: { label: 'Insight' },
    current_view: { label: 'Present perception' },
    desired_view: { label: 'Desired perception' },
    positioning: { label: 'Positioning' },
    strategy: { label: 'Strategy' },
    proposition: { label: 'Single proposition', help: 'One sentence, at most 40 characters.' },
    supports: {
      label: 'Reasons to believe',
      help: 'One to five reasons that hold the proposition up.',
      add: 'Add a reason',
      columns: {
        text: { label: 'Support' },
      },
    },
    tone: { label: 'Tone and style' },
    mandatories: { label: 'Mandatories' },
    prohibitions: { label: 'Prohibitions' },
    deliverables: {
      label: 'Creative deliverables',
      add: 'Add a piece',
      columns: {
        item: { label: 'Item' },
        spec: { label: 'Spec' },
        qty: { label: 'Qty' },
      },
    },
    competitors: { label: 'Competitors / references' },
    production_budget: { label: 'Production budget guide' },
    key_dates: {
      label: 'Key dates',
      add: 'Add a date',
      columns: {
        date: { label: 'Date' },
        event: { label: 'Event' },
      },
    },
    success_criteria: { label: 'Success criteria' },
    legal_notes: {
      label: 'Legal notes',
      help: 'Absolute terms, health or food claims, portraits and licensed works: what must be avoided?',
    },
    attachments: { label: 'References' },
    heads_sign: { label: 'Heads who sign' },
    sig_ae: { label: 'AE' },
    sig_am: { label: 'Account manager' },
    sig_director: { label: 'Director' },
    sig_dept_heads: { label: 'Heads of department' },
  },
  pages: {
    why: 'Why and for whom',
    idea: 'Positioning and proposition',
    work: 'Work and dates',
  },
  says: {
    requirement: () => 'Complete the client requirement record first',
    absoluteTerm: ({ word }) => `Advertising may not use absolute terms such as “${word}”`,
  },
}
