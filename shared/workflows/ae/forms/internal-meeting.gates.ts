import type { FormGate } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { isDispatched, newest, newestComplete } from '../facts.ts'

/** 项目说明会 follows the packet, signed and delegated (clause 3); other meetings need only a project. Soft by domain 1.6. */
export const internalMeetingGates: readonly FormGate[] = [
  {
    id: 'IM.packet',
    soft: true,
    waiting: (answers, context) => {
      const first = newest(context, 'internal_meeting') === undefined
      const type = text(answers, 'meeting_type') || (first ? '项目说明会' : '')
      const isReady = isDispatched(context) && newestComplete(context, 'creative_brief') !== undefined
      return type !== '项目说明会' || isReady ? null : { code: 'packet', params: {} }
    },
  },
]
