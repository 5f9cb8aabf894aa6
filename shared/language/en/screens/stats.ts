import type { Words } from '../../words.ts'

/** Figures over all projects. */
export const stats: Words['screens']['stats'] = {
  emptyTitle: 'Nothing to count yet',
  emptyText:
    'Whether records went out in time, how long signatures wait, who caused delays and what money has come in: all of it is worked out from the office’s own documents. Nobody reports anything.',
  emptyExample: 'Example: 12 records in November, 11 of them within 24 hours',
  toRuns: 'Write the first record in a project',
  title: 'Figures',
  onTime: 'Client records sent within 24 hours',
  byMonth: 'By month',
  unsigned: 'How long signatures wait',
  delays: 'Causes of delay',
  receivables: 'Receivables by age',
  none: 'Nothing to count yet. Meeting records, timelines and receivables of your projects will show here.',
  tasks: 'tasks',
  days: 'workdays',
  buckets: {
    d1: 'up to 1 day',
    d3: '1–3 days',
    d7: '3–7 days',
    d15: '7–15 days',
    more: 'over 15 days',
  },
  ageing: {
    notDue: 'not due',
    d7: '1–7 days late',
    d30: '8–30 days late',
    d60: '31–60 days late',
    more: 'over 60 days late',
  },
}
