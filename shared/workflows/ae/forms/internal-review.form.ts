import type { Answers, DocumentFacts } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { ROLES } from '../../../values/people.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import { every } from '../facts.ts'
import { byRole, byWriter } from '../places.ts'
import * as prefill from './internal-review.prefill.ts'
import { reviewReminders } from './internal-review.reminders.ts'

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
    reviewed_at: { kind: 'dateTime', past: true, required: true },
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
    legal_checked: { kind: 'yesNo' },
    conclusion: { kind: 'choice', options: ['通过', '修改后通过', '不通过'], required: true },
    sig_ae: { kind: 'signature' },
    sig_reviewers: { kind: 'signature' },
    sig_director: { kind: 'signature' },
  },
  pages: [
    { id: 'works', fields: ['round_no', 'reviewed_at', 'works'] },
    { id: 'criteria', fields: ['criteria'] },
    { id: 'conclusion', fields: ['fixes', 'legal_checked', 'conclusion'] },
  ],
  says: ['needsFix', 'cannotPass', 'legalFirst', 'closeFixes', 'closeBeforeDone'],
  check: checkReview,
  signing: [
    byWriter(),
    { ...byRole('sig_reviewers', 'dept_head', ['sig_ae']), several: true },
    byRole('sig_director', 'director', ['sig_reviewers']),
  ],
  records: [{ id: 'closeFixes', fields: ['fixes'], who: ROLES, open: hasOpenFix, check: checkClosing }],
  reminders: reviewReminders,
  businessDate: (answers, { now, zone }) => {
    const at = text(answers, 'reviewed_at')
    return dayOf(isInstant(at) ? at : now, zone)
  },
  headline: (answers) => rows(answers, 'works').map((row) => text(row, 'name'))[0] ?? '',
})

/** A fault found is a fix with an owner; a failed criterion cannot pass, nor can work whose legal side nobody looked at. */
function checkReview(answers: Answers): Problem[] {
  const results = rows(answers, 'criteria').map((row) => text(row, 'result'))
  const conclusion = text(answers, 'conclusion')
  const passes = conclusion === '通过' || conclusion === '修改后通过'
  return [
    ...(results.includes('需修改') && rows(answers, 'fixes').length === 0
      ? [problem(['fixes'], 'rule', { say: 'needsFix' })]
      : []),
    ...(passes && results.includes('不通过') ? [problem(['conclusion'], 'rule', { say: 'cannotPass' })] : []),
    ...(passes && answers['legal_checked'] !== true
      ? [problem(['legal_checked'], 'rule', { say: 'legalFirst' })]
      : []),
  ]
}

function hasOpenFix({ answers }: DocumentFacts): boolean {
  return rows(answers, 'fixes').some((row) => text(row, 'done_at') === '')
}

function checkClosing(answers: Answers, _context: unknown, document: DocumentFacts): Problem[] {
  const reviewed = text(answers, 'reviewed_at').slice(0, 10)
  return rows(answers, 'fixes').flatMap((row, index) => {
    const done = text(row, 'done_at')
    const early = done !== '' && done < reviewed && text(document.answers, 'reviewed_at') !== ''
    return early ? [problem(['fixes', index, 'done_at'], 'rule', { say: 'closeBeforeDone' })] : []
  })
}
