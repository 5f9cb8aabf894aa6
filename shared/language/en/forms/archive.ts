import type { archive } from '../../../workflows/ae/forms/archive.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const archiveWords: WordsOf<typeof archive> = {
  title: 'Archive Index',
  lead: 'An index of everything; what is missing has a reason, and what a director let pass prints here.',
  submit: 'Archive',
  fields: {
    closed_at: { label: 'Archived on' },
    items: {
      label: 'Documents',
      add: 'Add a document',
      columns: {
        seq: { label: 'No.' },
        title: { label: 'Document' },
        doc_no: { label: 'Number' },
        version: { label: 'Version' },
        pages: { label: 'Pages' },
        form: {
          label: 'Form',
          options: {
            电子签署PDF: 'Electronically signed PDF',
            纸质原件: 'Paper original',
            纸质原件及扫描: 'Paper original and scan',
            电子文件: 'Electronic file',
            实物样品: 'Physical sample',
          },
        },
        location: { label: 'Location' },
        mandatory: { label: 'Mandatory' },
        missing_reason: { label: 'Reason if missing' },
      },
    },
    samples: {
      label: 'Samples kept',
      add: 'Add a sample',
      columns: {
        name: { label: 'Sample' },
        qty: { label: 'Qty' },
        location: { label: 'Location' },
      },
    },
    source_files: {
      label: 'Source files',
      add: 'Add a file',
      columns: {
        name: { label: 'Name' },
        path: { label: 'Path' },
        hash: { label: 'Hash' },
      },
    },
    retention_until: { label: 'Keep until' },
    client_property_returned: { label: 'Client property returned' },
    review: { label: 'Review' },
    sig_ae: { label: 'AE' },
    sig_archivist: { label: 'Archivist' },
    sig_am: { label: 'Account manager' },
  },
  pages: {
    items: 'Index',
    close: 'Keeping',
  },
  says: {
    unpaid: () => 'Not everything has been paid',
    missing: () => 'This has to be there: say why it is missing',
    retentionShort: () => 'Kept for three years at least',
    released: () => 'Let pass by the director',
    gate: () => 'What',
    by: () => 'Who and when',
    why: () => 'Why',
    drafts: ({ count }) => `${count} drafts are not issued; issue or discard them`,
    unsigned: ({ number }) => `${number} is not signed by everybody: say why`,
    unlisted: ({ numbers }) => `Not in the index at their present version: ${numbers}`,
    unspoken: ({ titles }) =>
      `The index does not speak of ${titles}; list what is not there too, and say why`,
    span: ({ from, until }) => `${from} to ${until}`,
    keep: ({ until }) => `Keep until ${until}`,
  },
}
