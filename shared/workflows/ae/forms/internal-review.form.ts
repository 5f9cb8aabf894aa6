import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 内部审核记录, form IR (clause 6). */
export const internalReview = defineForm({
  id: 'internal_review',
  prefix: 'IR',
  version: 1,
  fields: {
    round_no: { kind: 'integer', required: true },
    reviewed_at: { kind: 'dateTime', required: true },
    works: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        version: { kind: 'text', max: 100, required: true },
        author: { kind: 'person', required: true },
        file: { kind: 'text', max: 100, more: true },
      },
    },
    criteria: {
      kind: 'table',
      required: true,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        result: { kind: 'choice', options: ['通过', '需修改', '不通过', '不适用'], required: true },
        comment: { kind: 'text', max: 100 },
      },
    },
    fixes: {
      kind: 'table',
      columns: {
        issue: { kind: 'text', max: 100, required: true },
        owner: { kind: 'person', required: true },
        due_at: { kind: 'date', required: true },
        done_at: { kind: 'date', more: true },
        verified_by: { kind: 'person' },
      },
    },
    legal_checked: { kind: 'yesNo' },
    conclusion: { kind: 'choice', options: ['通过', '修改后通过', '不通过'], required: true },
    sig_reviewers: { kind: 'signature' },
    sig_director: { kind: 'signature' },
  },
  pages: [
    { id: 'page1', fields: ['round_no', 'reviewed_at', 'works', 'criteria'] },
    { id: 'page2', fields: ['fixes', 'legal_checked', 'conclusion'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'round_no'),
})
