import type { Answers } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import { byWriter } from '../places.ts'
import { checkProposal } from './proposal.check.ts'
import { proposalGates } from './proposal.gates.ts'
import * as prefill from './proposal.prefill.ts'
import { proposalRecords } from './proposal.records.ts'
import { proposalReminders } from './proposal.reminders.ts'
import { proposalSheet } from './proposal.sheet.ts'

const mustReturn = ({ answers }: { readonly answers: Answers }) => text(answers, 'overall') === '修改后再提'

/**
 * 提案记录, form PP (clause 7), one for each round. What the client said is signed in the meeting record of the same contact,
 * whose 24 hours begin when this one ended.
 */
export const proposal = defineForm({
  id: 'proposal',
  prefix: 'PP',
  version: 1,
  fields: {
    round_no: { kind: 'integer', min: 1, max: 99, required: true, prefill: prefill.round },
    presented_at: { kind: 'dateTime', past: true, required: true, prefill: prefill.presentedAt },
    end_at: { kind: 'dateTime', past: true, required: true },
    options: {
      kind: 'table',
      required: true,
      minRows: 1,
      layout: 'cards',
      columns: {
        name: { kind: 'text', max: 60, required: true },
        version: { kind: 'text', max: 20, required: true },
        opinion: { kind: 'longText', max: 1000, required: true },
        result: { kind: 'choice', options: ['通过', '修改', '否决', '待定'], required: true },
      },
      shares: { name: 3, version: 1, opinion: 5, result: 1 },
      prefill: prefill.options,
    },
    overall: {
      kind: 'choice',
      options: ['全部通过', '部分通过', '修改后再提', '否决'],
      required: true,
    },
    rounds_included: {
      kind: 'integer',
      min: 0,
      max: 20,
      required: true,
      more: true,
      prefill: prefill.roundsIncluded,
    },
    over_limit: {
      kind: 'computed',
      compute: (answers) =>
        Math.max(0, Number(answers['round_no'] ?? 1) - 1 - Number(answers['rounds_included'] ?? 0)),
    },
    meeting_ref: { kind: 'text', max: 40, stage: 'after' },
    next_due: { kind: 'date', when: mustReturn, required: true },
    sig_ae: { kind: 'signature' },
  },
  pages: [
    { id: 'round', fields: ['round_no', 'presented_at', 'end_at', 'rounds_included', 'over_limit'] },
    { id: 'options', fields: ['options', 'overall', 'next_due'] },
  ],
  says: [
    'review',
    'rehearsal',
    'versions',
    'overallPassed',
    'overallPartly',
    'overallAgain',
    'overallNone',
    'nextBefore',
    'sameRound',
    'roundLeftOut',
    'sameOption',
    'link',
    'otherRecord',
    'counter',
    'overLimit',
    'recordToCome',
  ],
  gates: proposalGates,
  check: checkProposal,
  signing: [byWriter()],
  records: proposalRecords,
  reminders: proposalReminders,
  sheet: proposalSheet,
  businessDate: (answers, { now, zone }) => {
    const at = text(answers, 'presented_at')
    return dayOf(isInstant(at) ? at : now, zone)
  },
  headline: (answers) => rows(answers, 'options').map((row) => text(row, 'name'))[0] ?? '',
})
