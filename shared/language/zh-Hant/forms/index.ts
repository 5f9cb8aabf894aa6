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
  requirement: requirementWords,
  client_meeting: clientMeetingWords,
  internal_meeting: internalMeetingWords,
  work_order: workOrderWords,
  creative_brief: creativeBriefWords,
  internal_timeline: internalTimelineWords,
  client_schedule: clientScheduleWords,
  internal_review: internalReviewWords,
  rehearsal: rehearsalWords,
  proposal: proposalWords,
  change_request: changeRequestWords,
  plan_confirmation: planConfirmationWords,
  supplier_quotes: supplierQuotesWords,
  quotation: quotationWords,
  contract: contractWords,
  receivables: receivablesWords,
  payment_notice: paymentNoticeWords,
  cash_plan: cashPlanWords,
  purchase_order: purchaseOrderWords,
  qc_record: qcRecordWords,
  acceptance: acceptanceWords,
  delivery_note: deliveryNoteWords,
  archive: archiveWords,
}
