import type { Words } from '../../words.ts'

/** Copying from an earlier project. */
export const copy: Words['screens']['copy'] = {
  open: 'Copy an earlier one',
  title: 'Copy from an earlier document',
  lead: 'Words and quantities only; dates, people and files are this project’s own, and what has been filled in stays.',
  none: 'No earlier project has one of these.',
  take: 'Copy',
}
