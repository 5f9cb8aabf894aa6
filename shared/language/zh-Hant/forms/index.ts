import { acceptanceWords } from './acceptance.ts'
import { archiveWords } from './archive.ts'
import { cashPlanWords } from './cash-plan.ts'
import { changeRequestWords } from './change-request.ts'
import { clientMeetingWords } from './client-meeting.ts'
import { clientScheduleWords } from './client-schedule.ts'
import { contractWords } from './contract.ts'
import { creativeBriefWords } from './creative-brief.ts'
import { deliveryNoteWords } from './delivery-note.ts'
import { internalMeetingWords } from './internal-meeting.ts'
import { internalReviewWords } from './internal-review.ts'
import { internalTimelineWords } from './internal-timeline.ts'
import { paymentNoticeWords } from './payment-notice.ts'
import { planConfirmationWords } from './plan-confirmation.ts'
import { proposalWords } from './proposal.ts'
import { purchaseOrderWords } from './purchase-order.ts'
import { qcRecordWords } from './qc-record.ts'
import { quotationWords } from './quotation.ts'
import { receivablesWords } from './receivables.ts'
import { rehearsalWords } from './rehearsal.ts'
import { requirementWords } from './requirement.ts'
import { supplierQuotesWords } from './supplier-quotes.ts'
import { workOrderWords } from './work-order.ts'

export const forms = {
  archive: archiveWords,
  delivery_note: deliveryNoteWords,
  acceptance: acceptanceWords,
  qc_record: qcRecordWords,
  cash_plan: cashPlanWords,
  payment_notice: paymentNoticeWords,
  receivables: receivablesWords,
  purchase_order: purchaseOrderWords,
  supplier_quotes: supplierQuotesWords,
  client_schedule: clientScheduleWords,
  internal_timeline: internalTimelineWords,
  plan_confirmation: planConfirmationWords,
  change_request: changeRequestWords,
  proposal: proposalWords,
  rehearsal: rehearsalWords,
  internal_review: internalReviewWords,
  internal_meeting: internalMeetingWords,
  contract: contractWords,
  quotation: quotationWords,
  creative_brief: creativeBriefWords,
  work_order: workOrderWords,
  client_meeting: clientMeetingWords,
  requirement: requirementWords,
}
