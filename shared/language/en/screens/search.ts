import type { Words } from '../../words.ts'

/** The search box at the top of every screen. */
export const search: Words['screens']['search'] = {
  label: 'Search all records',
  example: 'Search clients, numbers, subjects, names…',
  tooShort: 'Type a little more: at least two characters.',
  searching: 'Searching…',
  found: (count) => (count === 0 ? 'Nothing found' : count === 1 ? '1 result' : `${count} results`),
  nothing: (text) => `Nothing found for “${text}”. Try other words, or just two characters of it.`,
  run: 'Project',
  results: 'Search results',
  keys: '↑↓ to choose, Enter to open, Esc to close',
}
