import type { internalReview } from '../../../workflows/ae/forms/internal-review.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const internalReviewWords: WordsOf<typeof internalReview> = {
  title: 'Internal Review Record',
  lead: '',
  submit: 'Issue',
  fields: {
    round_no: { label: 'Round' },
    reviewed_at: { label: 'Reviewed at' },
    works: {
      label: 'Work reviewed',
      add: 'Add a row',
      columns: {
        name: { label: 'Work' },
        version: { label: 'Version' },
        author: { label: 'Author' },
        file: { label: 'File' },
      },
    },
    criteria: {
      label: 'Criteria',
      add: 'Add a row',
      columns: {
        item: { label: 'Criterion' },
        result: {
          label: 'Result',
          options: { 通过: '通过', 需修改: '需修改', 不通过: '不通过', 不适用: '不适用' },
        },
        comment: { label: 'Comment' },
      },
    },
    fixes: {
      label: 'Fixes',
      add: 'Add a row',
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
      options: { 通过: '通过', 修改后通过: '修改后通过', 不通过: '不通过' },
    },
    sig_reviewers: { label: 'Reviewer signatures' },
    sig_director: { label: 'Director signature' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
  },
  says: {},
}
