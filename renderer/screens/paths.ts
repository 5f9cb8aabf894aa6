/** Addresses of the screens. */
export const paths = {
  today: '/',
  runs: '/runs',
  startRun: '/runs/new',
  run: (runId: string) => `/runs/${runId}`,
  compliance: (runId: string) => `/runs/${runId}/clauses`,
  draft: (runId: string, draftId: string) => `/runs/${runId}/drafts/${draftId}`,
  documents: '/documents',
  document: (documentId: string) => `/documents/${documentId}`,
  sign: (documentId: string, place: string) => `/documents/${documentId}/sign/${place}`,
  record: (documentId: string, group: string) => `/documents/${documentId}/record/${group}`,
  board: '/signatures',
  trash: '/trash',
  stats: '/figures',
  settings: '/settings',
  person: (personId: string) => `/settings/people/${personId}`,
  settingsPart: (part: 'view' | 'account' | 'people' | 'backup') => `/settings/${part}`,
}
