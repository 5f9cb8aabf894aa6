import type { Words } from '../../words.ts'

/** The box at the top of every screen: finds records and people, and does what it is told. */
export const search: Words['screens']['search'] = {
  nothingExample: 'Example: a client’s short name, digits of a number, or a colleague’s surname',
  label: 'Search all records',
  example: 'Search or go to: clients, numbers, names, acts…',
  tooShort: 'Type a little more: at least two characters.',
  searching: 'Searching…',
  found: (count) => (count === 0 ? 'Nothing found' : count === 1 ? '1 result' : `${count} results`),
  nothing: (text) => `Nothing found for “${text}”. Try other words, or just two characters of it.`,
  run: 'Project',
  act: 'Act',
  person: 'Person',
  recent: 'Seen lately',
  usual: 'Usual acts',
  results: 'Search results',
  keys: '↑↓ to choose, Enter to open, Esc to close',
}
