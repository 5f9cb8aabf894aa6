import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import { carried, every, newest } from '../facts.ts'
import { byParty, byWriter } from '../places.ts'
import { endOf } from './requirement.reminders.ts'

const kindOf = ({ answers }: { readonly answers: Answers }) => text(answers, 'kind')
const isSample = (at: { readonly answers: Answers }) => kindOf(at) === '打样签样'
const isFinal = (at: { readonly answers: Answers }) => ['成品检验', '复检'].includes(kindOf(at))
const needsAction = ({ answers }: { readonly answers: Answers }) =>
  ['返工', '拒收', '进度延误'].includes(text(answers, 'conclusion'))

/** 进度与质量监控记录, form QC (clause 12): each check, own or a third party's; a sample is approved by the client's hand. */
export const qcRecord = defineForm({
  id: 'qc_record',
  prefix: 'QC',
  version: 1,
  fields: {
    checked_at: { kind: 'dateTime', past: true, required: true },
    kind: {
      kind: 'choice',
      options: ['进度检查', '打样签样', '过程巡检', '成品检验', '复检'],
      required: true,
    },
    target: { kind: 'text', max: 100, required: true, prefill: orderedGoods },
    party: {
      kind: 'text',
      max: 100,
      required: true,
      prefill: (context) => {
        const order = newest(context, 'purchase_order')
        return order && carried(order, text(order.answers, 'supplier'))
      },
    },
    task_wbs: { kind: 'text', max: 20, more: true },
    plan_date: { kind: 'date', more: true },
    progress: { kind: 'percent', min: 0, max: 100, more: true },
    lot_qty: { kind: 'number', min: 0, max: 1e9, when: isFinal, required: true },
    sample_qty: { kind: 'number', min: 0, max: 1e9, when: isFinal },
    checks: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        item: { kind: 'text', max: 60, required: true },
        standard: { kind: 'text', max: 100, required: true },
        measured: { kind: 'text', max: 100, required: true },
        result: { kind: 'choice', options: ['合格', '不合格', '不适用'], required: true },
      },
      shares: { item: 3, standard: 4, measured: 4, result: 1.4 },
    },
    defect_qty: { kind: 'number', min: 0, max: 1e9, when: isFinal },
    photos: { kind: 'attachment', pictures: 'only', more: true },
    conclusion: {
      kind: 'choice',
      options: ['合格', '让步接收', '返工', '拒收', '进度正常', '进度延误'],
      required: true,
    },
    action: { kind: 'text', max: 300, when: needsAction, required: true },
    action_owner: { kind: 'text', max: 60, when: needsAction, required: true },
    action_due: { kind: 'date', when: needsAction, required: true },
    sig_ae: { kind: 'signature' },
    sig_party: { kind: 'signature' },
    sig_client: { kind: 'signature', when: isSample },
  },
  pages: [
    {
      id: 'check',
      fields: [
        'checked_at',
        'kind',
        'target',
        'party',
        'lot_qty',
        'sample_qty',
        'task_wbs',
        'plan_date',
        'progress',
      ],
    },
    { id: 'checks', fields: ['checks', 'defect_qty', 'photos'] },
    { id: 'conclusion', fields: ['conclusion', 'action', 'action_owner', 'action_due'] },
  ],
  says: ['order', 'tooMany', 'failedPasses'],
  gates: [
    {
      id: 'QC.order',
      soft: false,
      waiting: (_answers, context) => (hasWork(context) ? null : { code: 'order', params: {} }),
    },
  ],
  check: checkFigures,
  signing: [
    byWriter(),
    byParty('sig_party', 'supplier', ['sig_ae'], { optional: true }),
    byParty('sig_client', 'client', ['sig_ae'], { when: isSample }),
  ],
  reminders: ({ answers, id }, context) => {
    const due = text(answers, 'action_due')
    const again = every(context, 'qc_record').some(
      (one) =>
        one.id !== id &&
        text(one.answers, 'party') === text(answers, 'party') &&
        text(one.answers, 'checked_at') > text(answers, 'checked_at'),
    )
    if (due === '' || again || due > dayOf(context.now, context.zone)) return []
    return [
      {
        rule: 'recheck',
        dueAt: endOf(due, context),
        to: ['writer'],
        params: { target: text(answers, 'target') },
      },
    ]
  },
  businessDate: (answers, { now, zone }) => {
    const at = text(answers, 'checked_at')
    return dayOf(isInstant(at) ? at : now, zone)
  },
  headline: (answers) => `${text(answers, 'kind')} ${text(answers, 'target')}`.trim(),
})

function orderedGoods(context: FormContext) {
  const order = newest(context, 'purchase_order')
  const item = text(rows(order?.answers ?? {}, 'lines')[0] ?? {}, 'item')
  return order && item !== '' ? carried(order, item) : undefined
}

/** An order the supplier accepted, or own work that has begun. */
function hasWork(context: FormContext): boolean {
  const tasks = rows(newest(context, 'internal_timeline')?.answers ?? {}, 'tasks')
  return (
    every(context, 'purchase_order').some((one) => one.complete) ||
    tasks.some((row) => text(row, 'actual_start') !== '')
  )
}

function checkFigures(answers: Answers): Problem[] {
  const lot = Number(answers['lot_qty'] ?? 0)
  const over = (['sample_qty', 'defect_qty'] as const).filter(
    (key) => lot > 0 && Number(answers[key] ?? 0) > lot,
  )
  const failed = rows(answers, 'checks').some((row) => text(row, 'result') === '不合格')
  return [
    ...over.map((key) => problem([key], 'rule', { say: 'tooMany' })),
    ...(failed && text(answers, 'conclusion') === '合格'
      ? [problem(['conclusion'], 'rule', { say: 'failedPasses' })]
      : []),
  ]
}
