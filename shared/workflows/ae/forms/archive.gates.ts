import type { FormGate } from '../../../forms/form.ts'
import { newest } from '../facts.ts'
import { isPaidInFull } from './receivables.form.ts'

/** Paid in full, and nothing half written: a director may close all the same, with a reason that prints here (domain 1.6). */
export const archiveGates: readonly FormGate[] = [
  {
    id: 'AR.close',
    soft: true,
    waiting: (_answers, context) =>
      isPaidInFull(newest(context, 'receivables')?.answers ?? {}) ? null : { code: 'unpaid', params: {} },
  },
  {
    id: 'AR.drafts',
    soft: true,
    waiting: (_answers, { drafts = [] }) => {
      const others = drafts.filter((form) => form !== 'archive')
      return others.length === 0 ? null : { code: 'drafts', params: { count: String(others.length) } }
    },
  },
]
