import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import * as changes from '../rules/changes.ts'
import { checkChange } from './change-request.check.ts'
import { changeGates } from './change-request.gates.ts'
import * as prefill from './change-request.prefill.ts'
import { changeRecords } from './change-request.records.ts'
import { changeReminders } from './change-request.reminders.ts'
import { changeSheet } from './change-request.sheet.ts'
import { changeSigning, stateOfChange } from './change-request.signing.ts'

/**
 * 修改单, form CR (clauses 7 and 12). After the confirmation nothing changes without one that the client has signed; it alone
 * moves price, scope and dates.
 */
export const changeRequest = defineForm({
  id: 'change_request',
  prefix: 'CR',
  version: 1,
  fields: {
    raised_at: { kind: 'dateTime', past: true, required: true, prefill: prefill.raisedAt },
    source: {
      kind: 'choice',
      options: ['客户会议', '客户书面', '客户电话', '内部', '第三方'],
      required: true,
      prefill: prefill.source,
    },
    source_ref: { kind: 'text', max: 60, more: true, prefill: prefill.sourceRef },
    before: { kind: 'longText', max: 1000, required: true, prefill: prefill.before },
    after: { kind: 'longText', max: 1000, required: true, prefill: prefill.after },
    reason: { kind: 'text', max: 200, required: true },
    cost_delta: { kind: 'money', min: -1e12, required: true, prefill: prefill.cost },
    days_delta: { kind: 'integer', min: -999, max: 999, required: true, prefill: prefill.days },
    chargeable: {
      kind: 'choice',
      options: ['收费', '免费', '待定'],
      required: true,
      prefill: prefill.chargeable,
    },
    tax_rate: { kind: 'percent', min: 0, max: 100, required: true, more: true, prefill: prefill.rate },
    cost_net: { kind: 'computed', shows: 'money', compute: changes.netOfChange },
    cost_tax: { kind: 'computed', shows: 'money', compute: changes.taxOfChange },
    total_original: {
      kind: 'computed',
      shows: 'money',
      compute: (_answers, context) => changes.originalTotal(context),
    },
    changed_before: {
      kind: 'computed',
      shows: 'money',
      compute: (_answers, context) => changes.changedSoFar(context),
    },
    total_before: {
      kind: 'computed',
      shows: 'money',
      compute: (_answers, context) => changes.totalBefore(context),
    },
    total_after: { kind: 'computed', shows: 'money', compute: changes.totalAfter },
    finish_before: {
      kind: 'computed',
      shows: 'day',
      compute: (_answers, context) => changes.finishBefore(context) || null,
    },
    finish_after: { kind: 'computed', shows: 'day', compute: changes.finishAfter },
    state: {
      kind: 'choice',
      options: ['提出', '评估中', '待客户确认', '已确认', '执行中', '完成', '撤回'],
      stage: 'after',
      required: true,
    },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature', when: ({ answers }) => changes.movesAnything(answers) },
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
  says: [
    'proposal',
    'progress',
    'nothingChanges',
    'sourceUnknown',
    'chargesNothing',
    'rateNotListed',
    'belowNought',
    'stateBefore',
    'stateAfter',
    'money',
    'time',
    'thisTime',
    'statement',
  ],
  gates: changeGates,
  check: checkChange,
  signing: changeSigning,
  records: changeRecords,
  after: stateOfChange,
  reminders: changeReminders,
  sheet: changeSheet,
  businessDate: (answers, { now, zone }) => {
    const at = text(answers, 'raised_at')
    return dayOf(isInstant(at) ? at : now, zone)
  },
  headline: (answers) => Array.from(text(answers, 'after')).slice(0, 40).join(''),
})
