import type { FormGate } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { tracker, triggeredOn } from '../rules/receivables.ts'
import { dueNamed } from './payment-notice.figures.ts'

/** Nothing is asked for before the event that makes it due has happened (domain 1.6); no way around. */
export const noticeGates: readonly FormGate[] = [
  {
    id: 'PN.tracker',
    soft: false,
    waiting: (_answers, context) => (tracker(context).length > 0 ? null : { code: 'tracker', params: {} }),
  },
  {
    id: 'PN.trigger',
    soft: false,
    waiting: (answers, context) => {
      const due = dueNamed(text(answers, 'row'), context)
      if (!due || triggeredOn(due.row, context) !== '') return null
      return {
        code: 'notTriggered',
        params: { name: text(due.row, 'name'), trigger: text(due.row, 'trigger') },
      }
    },
  },
]
