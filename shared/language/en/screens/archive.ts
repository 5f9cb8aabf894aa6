import type { Words } from '../../words.ts'

/** The readable archive of a run. */
export const archive: Words['screens']['archive'] = {
  working: 'Writing the files',
  title: 'Export a readable archive',
  lead: 'All papers of this project as a plain folder of PDFs with an index page, readable without this program. The folder is not encrypted, so keep it safe; the export is recorded.',
  folder: 'Folder to export to (full path)',
  send: 'Export',
  open: 'Export a readable archive',
  number: 'Number',
  version: 'Version',
  name: 'Document',
  issued: 'Issued',
  state: 'State',
  pages: 'Pages',
  done: ({ files, folder }) => `Exported ${files} files to ${folder}`,
}
