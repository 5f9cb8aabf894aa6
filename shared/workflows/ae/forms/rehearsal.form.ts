import type { Answers } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import { favourableReview } from '../facts.ts'
import { byNamed, byRole, byWriter, idsIn } from '../places.ts'
import * as check from './rehearsal.check.ts'
import * as prefill from './rehearsal.prefill.ts'
import { rehearsalSheet } from './rehearsal.sheet.ts'

const isWaived = ({ answers }: { readonly answers: Answers }) => check.isWaived(answers)
const isHeld = (situation: { readonly answers: Answers }) => !isWaived(situation)

/** 提案预演记录, form RH (clause 6). It may be waived; then the director signs the reason. */
export const rehearsal = defineForm({
  id: 'rehearsal',
  prefix: 'RH',
  version: 1,
  confidential: true,
  fields: {
    waived: { kind: 'yesNo', more: true },
    waived_reason: { kind: 'text', max: 200, when: isWaived, required: true },
    works: { kind: 'computed', compute: (_answers, context) => prefill.worksShown(context) },
    rehearsed_at: { kind: 'dateTime', past: true, when: isHeld, required: true, prefill: prefill.now },
    proposal_at: { kind: 'dateTime', required: true, prefill: prefill.proposalAt },
    proposal_place: {
      kind: 'text',
      max: 100,
      required: true,
      prefill: prefill.place,
    },
    time_limit: {
      kind: 'integer',
      min: 1,
      max: 999,
      required: true,
      prefill: () => ({ value: 60, source: { code: 'default' } }),
    },
    agenda: {
      kind: 'table',
      when: isHeld,
      required: true,
      minRows: 1,
      columns: {
        section: { kind: 'text', max: 60, required: true },
        presenter: { kind: 'person', required: true },
        plan_min: { kind: 'integer', min: 1, max: 999, required: true },
        actual_min: { kind: 'integer', min: 0, max: 999 },
      },
      shares: { section: 4, presenter: 2, plan_min: 1.2, actual_min: 1.2 },
      prefill: prefill.agenda,
    },
    total_min: {
      kind: 'computed',
      shows: 'minutes',
      compute: check.totalMinutes,
    },
    over_min: { kind: 'computed', shows: 'minutes', compute: check.overMinutes },
    questions: {
      kind: 'table',
      when: isHeld,
      columns: {
        question: { kind: 'text', max: 200, required: true },
        answer: { kind: 'text', max: 300, required: true },
        owner: { kind: 'person', required: true },
      },
      shares: { question: 4, answer: 4, owner: 1.4 },
      prefill: prefill.questions,
    },
    equipment: {
      kind: 'table',
      when: isHeld,
      columns: { item: { kind: 'text', max: 60, required: true }, ready: { kind: 'yesNo' } },
      shares: { item: 5, ready: 1 },
      prefill: prefill.equipment,
    },
    fixes: { kind: 'longText', max: 1000, when: isHeld },
    conclusion: {
      kind: 'choice',
      options: ['可以提案', '调整后提案', '需再次预演'],
      when: isHeld,
      required: true,
    },
    sig_presenters: { kind: 'signature', when: isHeld },
    sig_ae: { kind: 'signature' },
    sig_director: { kind: 'signature', when: isWaived },
  },
  pages: [
    {
      id: 'rehearsal',
      fields: [
        'works',
        'proposal_at',
        'proposal_place',
        'rehearsed_at',
        'time_limit',
        'agenda',
        'total_min',
        'over_min',
        'waived',
        'waived_reason',
      ],
    },
    { id: 'ready', when: isHeld, fields: ['questions', 'equipment', 'fixes', 'conclusion'] },
  ],
  says: ['review', 'afterProposal', 'beforeReview', 'offList', 'overTime', 'total', 'waiver'],
  gates: [
    {
      id: 'RH.review',
      soft: false,
      waiting: (_answers, context) => (favourableReview(context) ? null : { code: 'review', params: {} }),
    },
  ],
  check: check.checkRehearsal,
  signing: [
    byNamed('sig_presenters', (answers) => idsIn(rows(answers, 'agenda'), 'presenter'), [], {
      when: isHeld,
    }),
    byWriter('sig_ae', ['sig_presenters']),
    byRole('sig_director', 'director', ['sig_ae'], { when: isWaived }),
  ],
  sheet: rehearsalSheet,
  businessDate: (answers, { now, zone }) => {
    const at = text(answers, 'rehearsed_at')
    return dayOf(isInstant(at) && !check.isWaived(answers) ? at : now, zone)
  },
  headline: (answers) => text(answers, 'proposal_place'),
})
