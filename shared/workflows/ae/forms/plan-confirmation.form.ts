import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 方案确认书, form CF (clause 7). */
export const planConfirmation = defineForm({
  id: 'plan_confirmation',
  prefix: 'CF',
  version: 1,
  fields: {
    items: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        version: { kind: 'text', max: 100, required: true },
        file: { kind: 'text', max: 100, required: true },
        hash: { kind: 'text', max: 100, required: true },
        scope: {
          kind: 'choices',
          options: ['创意', '文案', '版式', '色彩', '材质工艺', '数量规格'],
          required: true,
        },
      },
    },
    conditions: { kind: 'longText', more: true },
    statement: { kind: 'longText', required: true },
    confirmed_at: { kind: 'date', required: true },
    sig_ae: { kind: 'signature' },
    sig_client: { kind: 'signature' },
  },
  pages: [{ id: 'page1', fields: ['items', 'conditions', 'statement', 'confirmed_at'] }],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'items'),
})
