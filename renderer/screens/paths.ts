/** Addresses of the screens. */
export const paths = {
  today: '/',
  runs: '/runs',
  startRun: '/runs/new',
  run: (runId: string) => `/runs/${runId}`,
  draft: (runId: string, draftId: string) => `/runs/${runId}/drafts/${draftId}`,
  documents: '/documents',
  document: (documentId: string) => `/documents/${documentId}`,
  sign: (documentId: string, place: string) => `/documents/${documentId}/sign/${place}`,
  board: '/signatures',
  trash: '/trash',
  settings: '/settings',
  person: (personId: string) => `/settings/people/${personId}`,
  settingsPart: (part: 'view' | 'account' | 'people' | 'backup') => `/settings/${part}`,
}
