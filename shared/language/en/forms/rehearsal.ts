import type { rehearsal } from '../../../workflows/ae/forms/rehearsal.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const rehearsalWords: WordsOf<typeof rehearsal> = {
  title: 'Pitch Rehearsal Record',
  lead: 'Run through it once, time it, and be ready for questions. Waiving it takes the director’s signature.',
  submit: 'Issue',
  fields: {
    rehearsed_at: { label: 'Rehearsed at' },
    proposal_at: { label: 'Proposal at' },
    proposal_place: { label: 'Place' },
    time_limit: { label: 'Time limit (min)' },
    agenda: {
      label: 'Run-down',
      add: 'Add a section',
      columns: {
        section: { label: 'Section' },
        presenter: { label: 'Presenter' },
        plan_min: { label: 'Planned min' },
        actual_min: { label: 'Measured min' },
      },
    },
    questions: {
      label: 'Likely questions',
      add: 'Add a question',
      columns: {
        question: { label: 'Question' },
        answer: { label: 'Answer' },
        owner: { label: 'Who answers' },
      },
    },
    equipment: {
      label: 'Equipment',
      add: 'Add an item',
      columns: {
        item: { label: 'Item' },
        ready: { label: 'Ready' },
      },
    },
    fixes: { label: 'Adjustments' },
    conclusion: {
      label: 'Conclusion',
      options: {
        可以提案: 'Ready to present',
        调整后提案: 'Adjust, then present',
        需再次预演: 'Rehearse again',
      },
    },
    works: { label: 'What is shown' },
    over_min: { label: 'Beyond the limit' },
    waived_reason: { label: 'Waiver reason' },
    sig_presenters: { label: 'Presenters' },
    sig_ae: { label: 'AE' },
    waived: { label: 'Waived' },
    total_min: { label: 'Total time' },
    sig_director: { label: 'Director' },
  },
  pages: {
    rehearsal: 'Rehearsal',
    ready: 'Questions and equipment',
  },
  says: {
    review: () => 'The internal review has not passed yet',
    afterProposal: () => 'The rehearsal comes before the proposal',
    offList: () => 'Presenters sign: choose somebody on the staff list',
    overTime: ({ minutes }) =>
      `${minutes} minutes over the limit: conclude “after changes” or “rehearse again”`,
    beforeReview: ({ day }) => `Rehearse after the internal review of ${day} has passed`,
    total: ({ limit }) => `Total (limit ${limit} min)`,
    waiver: () => 'The director agrees that this round is not rehearsed.',
  },
}
