import type { rehearsal } from '../../../workflows/ae/forms/rehearsal.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const rehearsalWords: WordsOf<typeof rehearsal> = {
  title: 'Pitch Rehearsal Record',
  lead: '',
  submit: 'Issue',
  fields: {
    rehearsed_at: { label: 'Rehearsed at' },
    proposal_at: { label: 'Proposal at' },
    proposal_place: { label: 'Place' },
    time_limit: { label: 'Time limit (min)' },
    agenda: {
      label: 'Run-down',
      add: 'Add a row',
      columns: {
        section: { label: 'Section' },
        presenter: { label: 'Presenter' },
        plan_min: { label: 'Planned min' },
        actual_min: { label: 'Measured min' },
      },
    },
    questions: {
      label: 'Likely questions',
      add: 'Add a row',
      columns: {
        question: { label: 'Question' },
        answer: { label: 'Answer' },
        owner: { label: 'Who answers' },
      },
    },
    equipment: {
      label: 'Equipment',
      add: 'Add a row',
      columns: {
        item: { label: 'Item' },
        ready: { label: 'Ready' },
      },
    },
    fixes: { label: 'Adjustments' },
    conclusion: {
      label: 'Conclusion',
      options: { 可以提案: '可以提案', 调整后提案: '调整后提案', 需再次预演: '需再次预演' },
    },
    waived_reason: { label: 'Waiver reason' },
    sig_presenters: { label: 'Presenter signatures' },
    sig_ae: { label: 'AE signature' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
    page3: 'Page 3',
  },
  says: {},
}
