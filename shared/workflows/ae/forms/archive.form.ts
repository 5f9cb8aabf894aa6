import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 项目归档目录, form AR (clause 16). */
export const archive = defineForm({
  id: 'archive',
  prefix: 'AR',
  version: 1,
  fields: {
    closed_at: { kind: 'date', required: true },
    items: {
      kind: 'table',
      required: true,
      columns: {
        seq: { kind: 'integer', required: true },
        title: { kind: 'text', max: 100, required: true },
        doc_no: { kind: 'text', max: 100, more: true },
        version: { kind: 'text', max: 100, more: true },
        pages: { kind: 'integer', more: true },
        form: {
          kind: 'choice',
          options: ['电子签署PDF', '纸质原件', '纸质原件及扫描', '电子文件', '实物样品'],
          required: true,
        },
        location: { kind: 'text', max: 100, required: true },
        mandatory: { kind: 'yesNo' },
        missing_reason: { kind: 'text', max: 100 },
      },
    },
    samples: {
      kind: 'table',
      more: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        qty: { kind: 'number', required: true },
        location: { kind: 'text', max: 100, required: true },
      },
    },
    source_files: {
      kind: 'table',
      more: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        path: { kind: 'text', max: 100, required: true },
        hash: { kind: 'text', max: 100, more: true },
      },
    },
    retention_until: { kind: 'date', required: true },
    client_property_returned: { kind: 'yesNo' },
    review: { kind: 'longText', more: true },
    sig_ae: { kind: 'signature' },
    sig_archivist: { kind: 'signature' },
    sig_am: { kind: 'signature' },
  },
  pages: [
    { id: 'page1', fields: ['closed_at', 'items', 'samples'] },
    { id: 'page2', fields: ['source_files', 'retention_until', 'client_property_returned', 'review'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'closed_at'),
})
