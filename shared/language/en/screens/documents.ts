import type { Words } from '../../words.ts'

/** Every issued document of the office, newest first. */
export const documents: Words['screens']['documents'] = {
  title: 'Documents',
  count: (count) => (count === 1 ? '1 document' : `${count} documents`),
  number: 'Number',
  paper: 'Document',
  project: 'Project',
  issued: 'Issued',
  state: 'State',
  emptyTitle: 'No documents issued yet',
  emptyText:
    'Every issued document is numbered, frozen and kept here. It never changes afterwards and can be printed at any time.',
  emptyExample: 'e.g. MR-20261122-01, Client Meeting Record',
  toRuns: 'Go to a project',
}
