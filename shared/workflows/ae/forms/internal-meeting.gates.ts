import type { FormGate } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { isDispatched, newest } from '../facts.ts'

/** 项目说明会 follows the packet (clause 3); meetings later need only a project. Soft by domain 1.6. */
export const internalMeetingGates: readonly FormGate[] = [
  {
    id: 'IM.packet',
    soft: true,
    waiting: (answers, context) => {
      const first = newest(context, 'internal_meeting') === undefined
      const type = text(answers, 'meeting_type') || (first ? '项目说明会' : '')
      return type !== '项目说明会' || isDispatched(context) ? null : { code: 'packet', params: {} }
    },
  },
]
