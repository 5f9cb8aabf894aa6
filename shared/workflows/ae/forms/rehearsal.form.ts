import type { Answers } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant, millis } from '../../../values/time.ts'
import { carriedFrom, newest, passedReview } from '../facts.ts'
import { byNamed, byRole, byWriter, idsIn } from '../places.ts'

const EQUIPMENT = ['投影与连接线', '样品与打样', '备份文件', '打印稿'] as const

const isWaived = ({ answers }: { readonly answers: Answers }) => answers['waived'] === true
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
    rehearsed_at: { kind: 'dateTime', past: true, when: isHeld, required: true },
    proposal_at: { kind: 'dateTime', required: true },
    proposal_place: {
      kind: 'text',
      max: 100,
      required: true,
      prefill: (context) =>
        carriedFrom(context, 'rehearsal', 'proposal_place') ??
        (context.run.client.address === ''
          ? undefined
          : { value: context.run.client.address, source: { code: 'client' } }),
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
      shares: { section: 4, presenter: 2, plan_min: 1, actual_min: 1 },
    },
    total_min: {
      kind: 'computed',
      shows: 'minutes',
      compute: (answers) =>
        rows(answers, 'agenda').reduce(
          (sum, row) => sum + Number(row['actual_min'] ?? row['plan_min'] ?? 0),
          0,
        ),
    },
    questions: {
      kind: 'table',
      more: true,
      columns: {
        question: { kind: 'text', max: 200, required: true },
        answer: { kind: 'text', max: 300, required: true },
        owner: { kind: 'person', required: true },
      },
      shares: { question: 4, answer: 4, owner: 1.4 },
    },
    equipment: {
      kind: 'table',
      more: true,
      columns: { item: { kind: 'text', max: 60, required: true }, ready: { kind: 'yesNo' } },
      shares: { item: 5, ready: 1 },
      prefill: () => ({
        value: EQUIPMENT.map((item) => ({ item, ready: false })),
        source: { code: 'default' },
      }),
    },
    fixes: { kind: 'longText', max: 1000, more: true },
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
        'rehearsed_at',
        'proposal_at',
        'proposal_place',
        'time_limit',
        'agenda',
        'total_min',
        'conclusion',
        'waived_reason',
        'waived',
      ],
    },
    { id: 'ready', fields: ['questions', 'equipment', 'fixes'] },
  ],
  says: ['review', 'afterProposal', 'offList', 'overTime'],
  gates: [
    {
      id: 'RH.review',
      soft: false,
      waiting: (_answers, context) =>
        newest(context, 'internal_review') && passedReview(context) ? null : { code: 'review', params: {} },
    },
  ],
  check: (answers, { people }): Problem[] => {
    const [rehearsed, proposal] = [text(answers, 'rehearsed_at'), text(answers, 'proposal_at')]
    const late = isInstant(rehearsed) && isInstant(proposal) && millis(rehearsed) >= millis(proposal)
    const strangers = rows(answers, 'agenda').flatMap((row, index) => {
      const person = row['presenter'] as Answers | null | undefined
      const known = people.some((one) => one.id === person?.['id'])
      return known || text(person ?? {}, 'name') === ''
        ? []
        : [problem(['agenda', index, 'presenter'], 'rule', { say: 'offList' })]
    })
    const held = answers['waived'] !== true
    const minutes = rows(answers, 'agenda').reduce((sum, row) => sum + Number(row['actual_min'] ?? 0), 0)
    const over =
      held && minutes > Number(answers['time_limit'] ?? 0) && text(answers, 'conclusion') === '可以提案'
    return [
      ...(held && late ? [problem(['proposal_at'], 'rule', { say: 'afterProposal' })] : []),
      ...(held ? strangers : []),
      ...(over ? [problem(['conclusion'], 'rule', { say: 'overTime' })] : []),
    ]
  },
  signing: [
    byNamed('sig_presenters', (answers) => idsIn(rows(answers, 'agenda'), 'presenter'), [], {
      when: isHeld,
    }),
    byWriter('sig_ae', ['sig_presenters']),
    byRole('sig_director', 'director', ['sig_ae'], { when: isWaived }),
  ],
  businessDate: (answers, { now, zone }) => {
    const at = text(answers, 'rehearsed_at')
    return dayOf(isInstant(at) ? at : now, zone)
  },
  headline: (answers) => text(answers, 'proposal_place'),
})
