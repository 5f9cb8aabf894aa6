import { acceptance } from './acceptance.form.ts'
import { archive } from './archive.form.ts'
import { cashPlan } from './cash-plan.form.ts'
import { changeRequest } from './change-request.form.ts'
import { clientMeeting } from './client-meeting.form.ts'
import { clientSchedule } from './client-schedule.form.ts'
import { contract } from './contract.form.ts'
import { creativeBrief } from './creative-brief.form.ts'
import { deliveryNote } from './delivery-note.form.ts'
import { internalMeeting } from './internal-meeting.form.ts'
import { internalReview } from './internal-review.form.ts'
import { internalTimeline } from './internal-timeline.form.ts'
import { paymentNotice } from './payment-notice.form.ts'
import { planConfirmation } from './plan-confirmation.form.ts'
import { proposal } from './proposal.form.ts'
import { purchaseOrder } from './purchase-order.form.ts'
import { qcRecord } from './qc-record.form.ts'
import { quotation } from './quotation.form.ts'
import { receivables } from './receivables.form.ts'
import { rehearsal } from './rehearsal.form.ts'
import { requirement } from './requirement.form.ts'
import { supplierQuotes } from './supplier-quotes.form.ts'
import { workOrder } from './work-order.form.ts'

/** The forms of the procedure by their prefix (domain 2, form index). */
export const PAPERS = {
  RQ: requirement,
  MR: clientMeeting,
  IM: internalMeeting,
  WO: workOrder,
  CB: creativeBrief,
  IT: internalTimeline,
  WS: clientSchedule,
  IR: internalReview,
  RH: rehearsal,
  PP: proposal,
  CR: changeRequest,
  CF: planConfirmation,
  SQ: supplierQuotes,
  QT: quotation,
  CT: contract,
  RT: receivables,
  PN: paymentNotice,
  CP: cashPlan,
  PO: purchaseOrder,
  QC: qcRecord,
  AC: acceptance,
  DN: deliveryNote,
  AR: archive,
} as const
