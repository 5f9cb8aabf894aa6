import type { Words } from '../../words.ts'

/** Words of controls, the same on every screen. */
export const ui: Words['screens']['ui'] = {
  close: 'Close',
  cancel: 'Cancel',
  sortBy: 'Sort by this column',
  widthOf: (column: string) => `Width of the column “${column}”`,
  widthUsual: 'automatic',
  stop: 'Stop',
  percent: (percent: number) => `${percent}%`,
  retry: 'Try again',
  loading: 'Loading…',
  messages: 'Messages',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  showMore: 'Show more',
  shown: (shown, total) => `${shown} of ${total} shown`,
  range: (from, to, total) => `${from}–${to} of ${total}`,
  first: 'Back to the first',
  undo: 'Undo',
  showSecret: (label) => `Show ${label.toLowerCase()}`,
  separator: ' · ',
  reference: (reference) => `Reference ${reference}. Quote it when asking for help.`,
  lostTitle: 'Lost touch with the program on this computer',
  lostText:
    'What you typed is still on screen but cannot be saved yet. Reconnecting; if this stays, open the program again.',
  replaced:
    'The program was started again and this page belongs to the earlier start. Open the new address it printed.',
  clockBehind:
    'This computer’s clock is behind the last recorded act, so limits may be wrong. Please check its date and time.',
}
