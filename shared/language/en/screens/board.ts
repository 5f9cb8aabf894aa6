import type { Words } from '../../words.ts'

/** Who has not signed yet, longest first. */
export const board: Words['screens']['board'] = {
  title: 'Awaiting signature',
  count: (count) => (count === 1 ? '1 place' : `${count} places`),
  navCount: (count) => `${count} awaiting signature`,
  longest: 'longest first',
  paper: 'Document',
  place: 'Place',
  who: 'Waiting for',
  since: 'Waiting',
  sinceAt: (time) => `since ${time}`,
  hours: (hours) => (hours === 0 ? 'under 1 hour' : `${hours} h`),
  days: (days, hours) => (hours === 0 ? `${days} d` : `${days} d ${hours} h`),
  party: { staff: 'this office', client: 'client', supplier: 'supplier', receiver: 'receiver' },
  emptyTitle: 'Nothing awaits a signature',
  emptyText: 'Whose signature an issued document still lacks, and for how long, stands here, longest first.',
  emptyExample: 'e.g. MR-20261122-01, Client Meeting Record: waiting for the client, 2 d 3 h',
  toDocuments: 'See the documents',
}
