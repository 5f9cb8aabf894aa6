import type { Api, CallName, Topic } from '../../shared/contract/index.ts'

type QueryName = { [N in CallName]: Api[N]['kind'] extends 'query' ? N : never }[CallName]

/** Which topics make an answer old. What changes something is not asked twice and does not stand here. */
const READS: { readonly [N in QueryName]: readonly Topic[] } = {
  'office.status': ['office', 'session'],
  'people.list': ['office'],
  'people.accounts': ['office'],
  'run.list': ['runs', 'drafts', 'documents'],
  'run.get': ['runs', 'drafts', 'documents', 'office'],
  'run.compliance': ['runs', 'documents', 'office'],
  'run.compliancePdf': ['runs', 'documents', 'office'],
  'client.list': ['runs', 'office'],
  'draft.get': ['drafts'],
  'draft.preview': [],
  'document.list': ['documents'],
  'document.get': ['documents'],
  'document.pdf': ['documents'],
  'sign.places': ['documents', 'runs', 'office'],
  'sign.board': ['documents', 'runs', 'office'],
  'attachment.get': [],
  'history.list': ['documents', 'runs'],
  'trash.list': ['drafts'],
  'today.get': ['runs', 'drafts', 'documents'],
  'search.find': ['runs', 'documents'],
  'backup.list': ['backup'],
  'updates.status': ['updates'],
  'register.list': ['office'],
  'copy.list': ['documents'],
  'audit.list': ['office', 'session', 'documents', 'runs', 'backup', 'audit'],
  'calendar.get': ['office'],
  'template.list': ['office'],
  'stats.get': ['runs', 'documents'],
  'work.list': ['work'],
  'sample.status': ['session'],
}

/** Is what this call answered old, now that these topics changed? */
export function isStale(name: string, changed: readonly Topic[]): boolean {
  const reads: readonly Topic[] = Object.hasOwn(READS, name) ? READS[name as QueryName] : []
  return reads.some((topic) => changed.includes(topic))
}
