import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 工作实施进程表, form WS (clause 4). */
export const clientSchedule = defineForm({
  id: 'client_schedule',
  prefix: 'WS',
  version: 1,
  fields: {
    to_client: { kind: 'computed', compute: () => null },
    attn: { kind: 'text', max: 100, required: true },
    issue_date: { kind: 'date', required: true },
    rows: {
      kind: 'table',
      required: true,
      columns: {
        no: { kind: 'integer', required: true },
        phase: { kind: 'text', max: 100, required: true },
        content: { kind: 'text', max: 100, required: true },
        submit_date: { kind: 'date' },
        client_due: { kind: 'date' },
        output: { kind: 'text', max: 100, more: true },
        remark: { kind: 'text', max: 100, more: true },
      },
    },
    assumptions: { kind: 'longText', required: true },
    holidays: { kind: 'text', max: 100, more: true },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature' },
    sig_client: { kind: 'signature' },
  },
  pages: [{ id: 'page1', fields: ['to_client', 'attn', 'issue_date', 'rows', 'assumptions', 'holidays'] }],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'attn'),
})
