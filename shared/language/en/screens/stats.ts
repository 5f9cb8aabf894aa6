import type { Words } from '../../words.ts'

/** Figures over all projects. */
export const stats: Words['screens']['stats'] = {
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
