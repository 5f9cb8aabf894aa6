import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant, millis } from '../../../values/time.ts'
import { carried, carriedFrom, every, isRehearsed, passedReview, reviewPassed } from '../facts.ts'
import { byWriter } from '../places.ts'
import { proposalReminders } from './proposal.reminders.ts'

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
    round_no: {
      kind: 'integer',
      min: 1,
      max: 99,
      required: true,
      prefill: (context) => ({ value: every(context, 'proposal').length + 1, source: { code: 'rule' } }),
    },
    presented_at: {
      kind: 'dateTime',
      past: true,
      required: true,
      prefill: (context) => carriedFrom(context, 'rehearsal', 'proposal_at'),
    },
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
      prefill: (context) => {
        const review = passedReview(context)
        const works = rows(review?.answers ?? {}, 'works')
        if (!review || works.length === 0) return undefined
        return carried(
          review,
          works.map(
            (row): Answers => ({
              name: row['name'] ?? null,
              version: row['version'] ?? null,
              opinion: null,
              result: null,
            }),
          ),
        )
      },
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
      prefill: (context) =>
        carriedFrom(context, 'quotation', 'rounds_included') ?? {
          value: context.settings.includedRounds,
          source: { code: 'default' },
        },
    },
    over_limit: {
      kind: 'computed',
      compute: (answers) =>
        Math.max(0, Number(answers['round_no'] ?? 1) - 1 - Number(answers['rounds_included'] ?? 0)),
    },
    meeting_ref: { kind: 'text', max: 40, more: true },
    next_due: { kind: 'date', when: mustReturn, required: true },
    sig_ae: { kind: 'signature' },
  },
  pages: [
    {
      id: 'round',
      fields: ['round_no', 'presented_at', 'end_at', 'rounds_included', 'over_limit', 'meeting_ref'],
    },
    { id: 'options', fields: ['options', 'overall', 'next_due'] },
  ],
  says: ['review', 'rehearsal', 'versions', 'overallPassed', 'overallPartly', 'overallNone'],
  gates: [
    {
      id: 'PP.review',
      soft: true,
      waiting: (answers, context) => {
        if (!passedReview(context)) return { code: 'review', params: {} }
        const shown = rows(answers, 'options')
        return reviewPassed(context, shown) ? null : { code: 'versions', params: {} }
      },
    },
    {
      id: 'PP.rehearsal',
      soft: true,
      waiting: (answers, context) =>
        isRehearsed(context, rows(answers, 'options')) ? null : { code: 'rehearsal', params: {} },
    },
  ],
  check: checkProposal,
  signing: [byWriter()],
  reminders: proposalReminders,
  businessDate: (answers, { now, zone }) => {
    const at = text(answers, 'presented_at')
    return dayOf(isInstant(at) ? at : now, zone)
  },
  headline: (answers) => rows(answers, 'options').map((row) => text(row, 'name'))[0] ?? '',
})

/** What stands over all must agree with what stands beside each option. */
function checkProposal(answers: Answers, _context: FormContext): Problem[] {
  const [start, end] = [text(answers, 'presented_at'), text(answers, 'end_at')]
  const backwards = isInstant(start) && isInstant(end) && millis(end) <= millis(start)
  const results = rows(answers, 'options').map((row) => text(row, 'result'))
  const passed = results.filter((one) => one === '通过').length
  const wrong = {
    全部通过: passed === results.length ? null : 'overallPassed',
    部分通过: passed > 0 && passed < results.length ? null : 'overallPartly',
    否决: passed === 0 ? null : 'overallNone',
  }[text(answers, 'overall')]
  return [
    ...(backwards ? [problem(['end_at'], 'notAfter', { field: 'presented_at' })] : []),
    ...(wrong && results.length > 0 ? [problem(['overall'], 'rule', { say: wrong })] : []),
  ]
}
