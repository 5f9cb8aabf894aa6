import { clientMeeting } from './client-meeting.form.ts'
import { contract } from './contract.form.ts'
import { creativeBrief } from './creative-brief.form.ts'
import { quotation } from './quotation.form.ts'
import { requirement } from './requirement.form.ts'
import { workOrder } from './work-order.form.ts'

/** The forms of the procedure by their prefix (domain 2, form index). `null`: not in this version yet. */
export const PAPERS = {
  RQ: requirement,
  MR: clientMeeting,
  IM: null,
  WO: workOrder,
  CB: creativeBrief,
  IT: null,
  WS: null,
  IR: null,
  RH: null,
  PP: null,
  CR: null,
  CF: null,
  SQ: null,
  QT: quotation,
  CT: contract,
  RT: null,
  PN: null,
  CP: null,
  PO: null,
  QC: null,
  AC: null,
  DN: null,
  AR: null,
} as const
