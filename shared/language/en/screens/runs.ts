import type { Words } from '../../words.ts'

/** Every project of the office. */
export const runs: Words['screens']['runs'] = {
  title: 'Projects',
  count: (count) => (count === 1 ? '1 project' : `${count} projects`),
  name: 'Project',
  client: 'Client',
  code: 'Code',
  progress: 'Progress',
  papers: 'Documents',
  next: 'Next limit',
  noClock: 'None',
  drafts: (count) => (count === 1 ? '1 draft' : `${count} drafts`),
  emptyTitle: 'No projects yet',
  emptyText:
    'A project runs through one written procedure from start to end: what to fill in and who signs, step by step, on one page.',
  emptyExample: 'e.g. Qinghe Tea · Spring 2027 launch',
}
