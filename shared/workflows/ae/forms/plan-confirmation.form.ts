import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { byParty, byWriter } from '../places.ts'
import { checkConfirmation } from './plan-confirmation.check.ts'
import { confirmationGates } from './plan-confirmation.gates.ts'
import * as prefill from './plan-confirmation.prefill.ts'
import { confirmationRecords } from './plan-confirmation.records.ts'
import { confirmationReminders } from './plan-confirmation.reminders.ts'
import { confirmationSheet } from './plan-confirmation.sheet.ts'

/**
 * 方案确认书, form CF (clause 7: 督促客户确认). It binds a version, a file and a scope to somebody who may sign: the three things
 * approvals are lost on.
 */
export const planConfirmation = defineForm({
  id: 'plan_confirmation',
  prefix: 'CF',
  version: 1,
  fields: {
    items: {
      kind: 'table',
      required: true,
      minRows: 1,
      layout: 'cards',
      columns: {
        name: { kind: 'text', max: 60, required: true },
        version: { kind: 'text', max: 20, required: true },
        file: { kind: 'text', max: 120, required: true },
        hash: { kind: 'text', max: 64, required: true },
        scope: {
          kind: 'choices',
          options: ['创意', '文案', '版式', '色彩', '材质工艺', '数量规格'],
          required: true,
        },
      },
      prefill: prefill.items,
    },
    conditions: { kind: 'longText', max: 1000, more: true },
    statement: { kind: 'longText', max: 1000, required: true, more: true, prefill: prefill.statement },
    confirmed_at: { kind: 'date', required: true, prefill: prefill.today },
    conditions_met: { kind: 'date', stage: 'after', required: true },
    sig_ae: { kind: 'signature' },
    sig_client: { kind: 'signature' },
  },
  pages: [{ id: 'items', fields: ['items', 'confirmed_at', 'conditions', 'statement'] }],
  says: ['proposal', 'notPassed', 'twice', 'hashShape', 'hashDiffers', 'hashNote', 'conditions'],
  gates: confirmationGates,
  check: checkConfirmation,
  signing: [byWriter(), byParty('sig_client', 'client', ['sig_ae'])],
  records: confirmationRecords,
  reminders: confirmationReminders,
  sheet: confirmationSheet,
  businessDate: (answers, { now, zone }) => {
    const day = text(answers, 'confirmed_at')
    return isDay(day) ? day : dayOf(now, zone)
  },
  headline: (answers) => rows(answers, 'items').map((row) => text(row, 'name'))[0] ?? '',
})
