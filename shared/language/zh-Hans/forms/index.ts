import { clientMeetingWords } from './client-meeting.ts'
import { contractWords } from './contract.ts'
import { creativeBriefWords } from './creative-brief.ts'
import { quotationWords } from './quotation.ts'
import { requirementWords } from './requirement.ts'
import { workOrderWords } from './work-order.ts'

export const forms = {
  contract: contractWords,
  quotation: quotationWords,
  creative_brief: creativeBriefWords,
  work_order: workOrderWords,
  client_meeting: clientMeetingWords,
  requirement: requirementWords,
}
