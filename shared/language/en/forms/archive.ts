import type { archive } from '../../../workflows/ae/forms/archive.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const archiveWords: WordsOf<typeof archive> = {
  title: 'Archive Index',
  lead: '',
  submit: 'Issue',
  fields: {
    closed_at: { label: 'Archived on' },
    items: {
      label: 'Documents',
      add: 'Add a row',
      columns: {
        seq: { label: 'No.' },
        title: { label: 'Document' },
        doc_no: { label: 'Number' },
        version: { label: 'Version' },
        pages: { label: 'Pages' },
        form: {
          label: 'Form',
          options: {
            电子签署PDF: '电子签署PDF',
            纸质原件: '纸质原件',
            纸质原件及扫描: '纸质原件及扫描',
            电子文件: '电子文件',
            实物样品: '实物样品',
          },
        },
        location: { label: 'Location' },
        mandatory: { label: 'Mandatory' },
        missing_reason: { label: 'Reason if missing' },
      },
    },
    samples: {
      label: 'Samples kept',
      add: 'Add a row',
      columns: {
        name: { label: 'Sample' },
        qty: { label: 'Qty' },
        location: { label: 'Location' },
      },
    },
    source_files: {
      label: 'Source files',
      add: 'Add a row',
      columns: {
        name: { label: 'Name' },
        path: { label: 'Path' },
        hash: { label: 'Hash' },
      },
    },
    retention_until: { label: 'Keep until' },
    client_property_returned: { label: 'Client property returned' },
    review: { label: 'Review' },
    sig_ae: { label: 'AE signature' },
    sig_archivist: { label: 'Archivist' },
    sig_am: { label: 'Account manager' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
  },
  says: {},
}
