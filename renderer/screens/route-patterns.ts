/** Every address of the shell, as data: the screens are drawn by it, and each of them is walked by the tests. */
export const ROUTE_PATTERNS = [
  '/',
  '/runs',
  '/runs/new',
  '/runs/:runId/drafts/:draftId',
  '/runs/:runId/clauses',
  '/runs/:runId',
  '/documents',
  '/documents/:documentId',
  '/documents/:documentId/sign/:place',
  '/documents/:documentId/record/:group',
  '/signatures',
  '/figures',
  '/trash',
  '/settings/people/:personId',
  '/settings/:part?',
] as const
export type RoutePattern = (typeof ROUTE_PATTERNS)[number]

/** In the order of their tabs; the first one is shown when none is named. */
export const SETTINGS_PARTS = [
  'general',
  'view',
  'account',
  'people',
  'registers',
  'calendar',
  'backup',
  'update',
  'audit',
] as const
export type SettingsPart = (typeof SETTINGS_PARTS)[number]
