import { clientMeetingWords } from './client-meeting.ts'
import { creativeBriefWords } from './creative-brief.ts'
import { requirementWords } from './requirement.ts'
import { workOrderWords } from './work-order.ts'

export const forms = {
  creative_brief: creativeBriefWords,
  work_order: workOrderWords,
  client_meeting: clientMeetingWords,
  requirement: requirementWords,
}
