import type { Words } from '../../words.ts'

/** Discarded drafts, newest first. */
export const trash: Words['screens']['trash'] = {
  emptyExample: 'Example: Showroom opening · Client Meeting Record (draft) · discarded yesterday',
  title: 'Trash',
  count: (count) => (count === 1 ? '1 draft' : `${count} drafts`),
  draft: 'Draft',
  project: 'Project',
  updated: 'Last typed in',
  discarded: 'Discarded',
  restore: 'Put back',
  restoreThis: (draft) => `Put back: ${draft}`,
  restored: 'The draft is back.',
  open: 'Open',
  emptyTitle: 'The trash is empty',
  emptyText:
    'Discarded drafts stay here and can be put back at any time. Issued documents are never discarded, only voided.',
  toRuns: 'Back to the projects',
}
