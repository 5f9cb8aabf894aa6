import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { withoutTax } from '../../../values/round.ts'
import { dayOf, isDay, isInstant } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { carried, confirmedQuotation, contractInForce, newest, signedChanges } from '../facts.ts'
import { byParty, byRole, byWriter } from '../places.ts'

const hasEffect = ({ answers }: { readonly answers: Answers }) =>
  Number(answers['cost_delta'] ?? 0) !== 0 || Number(answers['days_delta'] ?? 0) !== 0

/** What counts of a change in money: only what is charged. */
export const chargedOf = (answers: Answers): number =>
  text(answers, 'chargeable') === '收费' ? Number(answers['cost_delta'] ?? 0) : 0

/**
 * 修改单, form CR (clauses 7 and 12). After the confirmation nothing changes without one that the client has signed; it alone
 * moves price, scope and dates.
 */
export const changeRequest = defineForm({
  id: 'change_request',
  prefix: 'CR',
  version: 1,
  fields: {
    raised_at: { kind: 'dateTime', past: true, required: true },
    source: {
      kind: 'choice',
      options: ['客户会议', '客户书面', '客户电话', '内部', '第三方'],
      required: true,
    },
    source_ref: {
      kind: 'text',
      max: 60,
      more: true,
      prefill: (context) => {
        const record = newest(context, 'client_meeting')
        return record && effectOf(record.answers) ? carried(record, record.number) : undefined
      },
    },
    before: { kind: 'longText', max: 1000, required: true },
    after: {
      kind: 'longText',
      max: 1000,
      required: true,
      prefill: (context) => {
        const record = newest(context, 'client_meeting')
        const row = record && effectOf(record.answers)
        return record && row ? carried(record, text(row, 'conclusion')) : undefined
      },
    },
    reason: { kind: 'text', max: 200, required: true },
    cost_delta: {
      kind: 'money',
      min: -1e12,
      required: true,
      prefill: (context) => effect(context, 'cost_impact'),
    },
    days_delta: {
      kind: 'integer',
      min: -999,
      max: 999,
      required: true,
      prefill: (context) => effect(context, 'days_impact'),
    },
    chargeable: { kind: 'choice', options: ['收费', '免费', '待定'], required: true },
    tax_rate: {
      kind: 'percent',
      min: 0,
      max: 100,
      required: true,
      more: true,
      prefill: () => ({ value: 6, source: { code: 'default' } }),
    },
    cost_net: {
      kind: 'computed',
      shows: 'money',
      compute: (answers) => netOf(answers),
    },
    cost_tax: {
      kind: 'computed',
      shows: 'money',
      compute: (answers) => {
        const net = netOf(answers)
        return net === null ? null : Number(answers['cost_delta']) - net
      },
    },
    total_before: { kind: 'computed', shows: 'money', compute: (_answers, context) => totalBefore(context) },
    total_after: {
      kind: 'computed',
      shows: 'money',
      compute: (answers, context) => {
        const before = totalBefore(context)
        return before === null ? null : before + chargedOf(answers)
      },
    },
    finish_before: {
      kind: 'computed',
      shows: 'day',
      compute: (_answers, context) => finishBefore(context) || null,
    },
    finish_after: {
      kind: 'computed',
      shows: 'day',
      compute: (answers, context) => finishAfter(answers, context),
    },
    state: {
      kind: 'choice',
      options: ['提出', '评估中', '待客户确认', '已确认', '执行中', '完成', '撤回'],
      stage: 'after',
      required: true,
    },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature', when: hasEffect },
    sig_client: { kind: 'signature' },
  },
  pages: [
    { id: 'change', fields: ['raised_at', 'source', 'source_ref', 'before', 'after', 'reason'] },
    {
      id: 'effect',
      fields: [
        'cost_delta',
        'days_delta',
        'chargeable',
        'tax_rate',
        'cost_net',
        'cost_tax',
        'total_before',
        'total_after',
        'finish_before',
        'finish_after',
      ],
    },
  ],
  says: ['proposal', 'progress'],
  gates: [
    {
      id: 'CR.proposal',
      soft: false,
      waiting: (_answers, context) => (newest(context, 'proposal') ? null : { code: 'proposal', params: {} }),
    },
  ],
  signing: [
    byWriter(),
    byRole('sig_am', 'am', ['sig_ae'], { when: hasEffect }),
    byParty('sig_client', 'client', ['sig_ae', 'sig_am']),
  ],
  records: [
    { id: 'progress', fields: ['state'], who: ['writer', 'ae', 'am'], open: ({ complete }) => complete },
  ],
  after: ({ complete, answers }) => {
    const entered = text(answers, 'state')
    return { state: entered !== '' ? entered : complete ? '已确认' : '待客户确认' }
  },
  businessDate: (answers, { now, zone }) => {
    const at = text(answers, 'raised_at')
    return dayOf(isInstant(at) ? at : now, zone)
  },
  headline: (answers) => Array.from(text(answers, 'after')).slice(0, 40).join(''),
})

/** The first topic of the record that moves money or time. */
const effectOf = (answers: Answers): Answers | undefined =>
  rows(answers, 'items').find(
    (row) => Number(row['cost_impact'] ?? 0) !== 0 || Number(row['days_impact'] ?? 0) !== 0,
  )

function effect(context: FormContext, key: string) {
  const record = newest(context, 'client_meeting')
  const value = record && effectOf(record.answers)?.[key]
  return record && typeof value === 'number' ? carried(record, value) : undefined
}

/** Corrections 11: cost splits net and tax. */
function netOf(answers: Answers): number | null {
  const [cost, rate] = [answers['cost_delta'], answers['tax_rate']]
  if (typeof cost !== 'number' || typeof rate !== 'number' || !Number.isInteger(cost)) return null
  const net = withoutTax(Math.abs(cost), rate)
  if (!Number.isFinite(net)) return null
  return cost < 0 ? -net : net
}

/** The confirmed price, tax included, with what signed changes added; null before there is one. */
export function totalBefore(context: FormContext): number | null {
  const gross = confirmedQuotation(context)?.answers['gross_total']
  if (typeof gross !== 'number') return null
  return signedChanges(context).reduce((sum, one) => sum + chargedOf(one.answers), gross)
}

/** The contract's end, else the client's deadline. */
function finishBefore(context: FormContext): string {
  const moved = signedChanges(context).at(-1)?.answers['finish_after']
  const agreed = text(contractInForce(context)?.answers ?? {}, 'end_date')
  const wished = text(newest(context, 'requirement')?.answers ?? {}, 'required_date')
  return (typeof moved === 'string' ? moved : '') || agreed || wished
}

function finishAfter(answers: Answers, context: FormContext): string | null {
  const before = finishBefore(context)
  const days = Number(answers['days_delta'] ?? 0)
  if (!isDay(before) || !Number.isInteger(days) || before > '9990') return null
  return days > 0 ? addWorkdays(before, Math.min(days, 999), context.calendar) : before
}
