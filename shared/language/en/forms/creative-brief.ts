import type { creativeBrief } from '../../../workflows/ae/forms/creative-brief.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const creativeBriefWords: WordsOf<typeof creativeBrief> = {
  title: 'Creative Brief',
  lead: '',
  submit: 'Issue',
  fields: {
    background: { label: 'Background' },
    objective: { label: 'Communication objective' },
    audience: { label: 'Audience' },
    insight: { label: 'Insight' },
    current_view: { label: 'Current perception' },
    desired_view: { label: 'Desired perception' },
    positioning: { label: 'Positioning' },
    strategy: { label: 'Strategy' },
    proposition: { label: 'Single proposition' },
    supports: {
      label: 'Reasons to believe',
      add: 'Add a row',
      columns: {
        text: { label: 'Support' },
      },
    },
    tone: { label: 'Tone and style' },
    mandatories: { label: 'Mandatories' },
    prohibitions: { label: 'Prohibitions' },
    deliverables: {
      label: 'Creative deliverables',
      add: 'Add a row',
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
      add: 'Add a row',
      columns: {
        date: { label: 'Date' },
        event: { label: 'Event' },
      },
    },
    success_criteria: { label: 'Success criteria' },
    legal_notes: { label: 'Legal notes' },
    attachments: { label: 'References' },
    sig_ae: { label: 'AE signature' },
    sig_am: { label: 'Account manager signature' },
    sig_director: { label: 'Director signature' },
    sig_dept_heads: { label: 'Dept head signatures' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
    page3: 'Page 3',
    page4: 'Page 4',
  },
  says: {},
}
