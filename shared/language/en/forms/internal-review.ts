import type { internalReview } from '../../../workflows/ae/forms/internal-review.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalReviewWords: WordsOf<typeof internalReview> = {
  title: 'Internal Review Record',
  lead: 'Work passes here before the client sees it; each fix has an owner, and all are closed before the proposal.',
  submit: 'Issue',
  fields: {
    round_no: { label: 'Round' },
    reviewed_at: { label: 'Reviewed at' },
    works: {
      label: 'Work reviewed',
      add: 'Add work',
      columns: {
        name: { label: 'Work' },
        version: { label: 'Version' },
        author: { label: 'Author' },
        file: { label: 'File' },
      },
    },
    criteria: {
      label: 'Criteria',
      add: 'Add a criterion',
      columns: {
        item: { label: 'Criterion' },
        result: {
          label: 'Result',
          options: {
            通过: 'Passed',
            需修改: 'Needs changes',
            不通过: 'Not passed',
            不适用: 'Not applicable',
          },
        },
        comment: { label: 'Comment' },
      },
    },
    fixes: {
      label: 'Fixes',
      add: 'Add a fix',
      columns: {
        issue: { label: 'Issue' },
        owner: { label: 'Owner' },
        due_at: { label: 'Due' },
        done_at: { label: 'Done' },
        verified_by: { label: 'Verified by' },
      },
    },
    legal_checked: { label: 'Legal check done' },
    conclusion: {
      label: 'Conclusion',
      options: { 通过: 'Passed', 修改后通过: 'Passed after changes', 不通过: 'Not passed' },
    },
    proposal_on: { label: 'Planned proposal' },
    reviewers: {
      label: 'Reviewers',
      help: 'The account manager and the heads concerned; once they have signed, the director signs the conclusion.',
    },
    attachments: { label: 'Files reviewed', help: 'Pictures print on the record.' },
    copy_text: {
      label: 'Copy to check',
      help: 'Paste it here to have absolute terms pointed out; only a hint, and not printed.',
    },
    absolute_terms: { label: 'Hint: absolute terms' },
    sig_reviewers: { label: 'Reviewers' },
    sig_director: { label: 'Director' },
  },
  pages: {
    works: 'Work reviewed',
    criteria: 'Criteria',
    conclusion: 'Fixes and conclusion',
  },
  says: {
    needsFix: () => 'Something needs changes: name the fix and its owner',
    cannotPass: () => 'With a criterion not passed the conclusion cannot be a pass',
    legalFirst: () => 'The legal check comes before a pass',
    closeFixes: () => 'Close fixes',
    closeBeforeDone: () => 'Cannot be done before the review',
    passAfterChanges: () => 'A criterion needs changes: conclude “passed after changes”',
    sameWork: () => 'This version of the work is already listed',
    reviewerOffList: ({ name }) => `${name} has to sign: pick them from the staff list`,
    dueAfterProposal: ({ day }) => `Must be done before the proposal on ${day}`,
    notDoneYet: () => 'That day has not come yet',
    terms: ({ terms }) =>
      `The copy contains these terms; judge them by Article 9 of the Advertising Law: ${terms}`,
  },
}
