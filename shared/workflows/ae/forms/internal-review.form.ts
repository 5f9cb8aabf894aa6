import type { Answers } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { ROLES } from '../../../values/people.ts'
import { dayOf } from '../../../values/time.ts'
import { every, openFixes } from '../facts.ts'
import { byNamed, byRole, idsIn } from '../places.ts'
import { checkClosing, checkReview, proposalAfter, reviewedDay } from './internal-review.check.ts'
import * as prefill from './internal-review.prefill.ts'
import { reviewReminders } from './internal-review.reminders.ts'
import { reviewSheet } from './internal-review.sheet.ts'
import { absoluteTerms } from './internal-review.words.ts'

/** 内部审核记录, form IR (clause 6): nothing goes to the client that did not pass here, with every fix closed. */
export const internalReview = defineForm({
  id: 'internal_review',
  prefix: 'IR',
  version: 1,
  confidential: true,
  fields: {
    round_no: {
      kind: 'integer',
      min: 1,
      max: 99,
      required: true,
      prefill: (context) => ({
        value: every(context, 'internal_review').length + 1,
        source: { code: 'rule' },
      }),
    },
    reviewed_at: {
      kind: 'dateTime',
      past: true,
      required: true,
      prefill: ({ now }) => ({ value: now, source: { code: 'rule' } }),
    },
    proposal_on: {
      kind: 'computed',
      shows: 'day',
      compute: (answers, context) =>
        proposalAfter(reviewedDay(answers, context) ?? dayOf(context.now, context.zone), context),
    },
    reviewers: { kind: 'people', required: true, prefill: prefill.reviewers },
    works: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        name: { kind: 'text', max: 60, required: true },
        version: { kind: 'text', max: 20, required: true },
        author: { kind: 'person', required: true },
        file: { kind: 'text', max: 120, more: true },
      },
      shares: { name: 3, version: 1, author: 1.4, file: 3 },
      prefill: prefill.works,
    },
    attachments: { kind: 'attachment', pictures: 'also', more: true },
    criteria: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        item: { kind: 'text', max: 60, required: true },
        result: { kind: 'choice', options: ['通过', '需修改', '不通过', '不适用'], required: true },
        comment: {
          kind: 'text',
          max: 300,
          required: ({ row }) => ['需修改', '不通过'].includes(text(row ?? {}, 'result')),
        },
      },
      shares: { item: 4, result: 1.2, comment: 4 },
      prefill: prefill.criteria,
    },
    fixes: {
      kind: 'table',
      columns: {
        issue: { kind: 'text', max: 200, required: true },
        owner: { kind: 'person', required: true },
        due_at: { kind: 'date', required: true },
        done_at: { kind: 'date', stage: 'after' },
        verified_by: {
          kind: 'person',
          stage: 'after',
          required: ({ row }) => text(row ?? {}, 'done_at') !== '',
        },
      },
      shares: { issue: 4, owner: 1.4, due_at: 1.6, done_at: 1.6, verified_by: 1.4 },
    },
    copy_text: { kind: 'longText', max: 20_000, more: true },
    absolute_terms: {
      kind: 'computed',
      compute: (answers) => absoluteTerms(text(answers, 'copy_text')).join('、'),
    },
    legal_checked: { kind: 'yesNo', required: true },
    conclusion: { kind: 'choice', options: ['通过', '修改后通过', '不通过'], required: true },
    sig_reviewers: { kind: 'signature' },
    sig_director: { kind: 'signature' },
  },
  pages: [
    { id: 'works', fields: ['works', 'reviewed_at', 'round_no', 'reviewers', 'proposal_on', 'attachments'] },
    { id: 'criteria', fields: ['criteria', 'copy_text', 'absolute_terms'] },
    { id: 'conclusion', fields: ['legal_checked', 'fixes', 'conclusion'] },
  ],
  says: [
    'needsFix',
    'cannotPass',
    'passAfterChanges',
    'legalFirst',
    'sameWork',
    'reviewerOffList',
    'dueAfterProposal',
    'closeFixes',
    'closeBeforeDone',
    'notDoneYet',
    'terms',
  ],
  check: checkReview,
  signing: [byNamed('sig_reviewers', reviewerIds, []), byRole('sig_director', 'director', ['sig_reviewers'])],
  records: [
    {
      id: 'closeFixes',
      fields: ['fixes'],
      who: ROLES,
      open: (document) => openFixes(document).length > 0,
      check: checkClosing,
    },
  ],
  reminders: reviewReminders,
  sheet: reviewSheet,
  businessDate: (answers, context) => reviewedDay(answers, context) ?? dayOf(context.now, context.zone),
  headline: (answers) => rows(answers, 'works').map((row) => text(row, 'name'))[0] ?? '',
})

/** Reviewers judge side by side; only those of the staff list can sign. */
function reviewerIds(answers: Answers): readonly string[] {
  const named = Array.isArray(answers['reviewers']) ? (answers['reviewers'] as readonly Answers[]) : []
  return idsIn(
    named.map((person): Answers => ({ person })),
    'person',
  )
}
