import { clientMeetingWords } from './client-meeting.ts'
import { requirementWords } from './requirement.ts'

export const forms = {
  client_meeting: clientMeetingWords,
  requirement: requirementWords,
}
