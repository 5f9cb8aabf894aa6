import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { byRole, byWriter } from '../places.ts'
import { checkArchive } from './archive.check.ts'
import { archiveGates } from './archive.gates.ts'
import * as prefill from './archive.prefill.ts'
import { archiveSheet } from './archive.sheet.ts'

/** 项目归档目录, form AR (clause 16): everything of the project, what is missing and why, and every gate that was opened by hand. */
export const archive = defineForm({
  id: 'archive',
  prefix: 'AR',
  version: 1,
  single: true,
  fields: {
    closed_at: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } }),
    },
    items: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        seq: { kind: 'integer', min: 1, required: true },
        title: { kind: 'text', max: 100, required: true },
        doc_no: { kind: 'text', max: 40 },
        version: { kind: 'text', max: 10 },
        pages: { kind: 'integer', min: 0, more: true },
        form: {
          kind: 'choice',
          options: ['电子签署PDF', '纸质原件', '纸质原件及扫描', '电子文件', '实物样品'],
          required: true,
        },
        location: {
          kind: 'text',
          max: 100,
          required: ({ row }) => text(row ?? {}, 'missing_reason') === '',
        },
        mandatory: { kind: 'yesNo' },
        missing_reason: { kind: 'text', max: 200 },
      },
      shares: {
        seq: 1,
        title: 3.4,
        doc_no: 3.7,
        version: 1,
        pages: 1,
        form: 2.4,
        location: 3.1,
        mandatory: 1,
        missing_reason: 2.4,
      },
      prefill: prefill.allPapers,
    },
    samples: {
      kind: 'table',
      more: true,
      columns: {
        name: { kind: 'text', max: 60, required: true },
        qty: { kind: 'number', min: 0, required: true },
        location: { kind: 'text', max: 100, required: true },
      },
      shares: { name: 4, qty: 1, location: 4 },
      prefill: prefill.samples,
    },
    source_files: {
      kind: 'table',
      more: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        path: { kind: 'text', max: 200, required: true },
        hash: { kind: 'text', max: 64 },
      },
      shares: { name: 3, path: 4, hash: 3 },
      prefill: prefill.sourceFiles,
    },
    retention_until: { kind: 'date', required: true, prefill: prefill.retention },
    client_property_returned: { kind: 'yesNo' },
    review: { kind: 'longText', max: 2000, more: true, prefill: prefill.review },
    sig_ae: { kind: 'signature' },
    sig_archivist: { kind: 'signature' },
    sig_am: { kind: 'signature' },
  },
  pages: [
    { id: 'items', fields: ['closed_at', 'items'] },
    {
      id: 'close',
      fields: ['retention_until', 'client_property_returned', 'samples', 'source_files', 'review'],
    },
  ],
  says: [
    'unpaid',
    'drafts',
    'missing',
    'unsigned',
    'unlisted',
    'unspoken',
    'retentionShort',
    'released',
    'gate',
    'by',
    'why',
    'span',
    'keep',
  ],
  gates: archiveGates,
  check: checkArchive,
  signing: [
    byWriter(),
    byRole('sig_archivist', 'archivist', ['sig_ae']),
    byRole('sig_am', 'am', ['sig_archivist']),
  ],
  sheet: archiveSheet,
  businessDate: (answers, { now, zone }) => text(answers, 'closed_at') || dayOf(now, zone),
  headline: (answers) => text(answers, 'closed_at'),
})
