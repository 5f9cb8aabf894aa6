import { clientMeeting } from './client-meeting.form.ts'
import { requirement } from './requirement.form.ts'

/** The forms of the procedure by their prefix (domain 2, form index). `null`: not in this version yet. */
export const PAPERS = {
  RQ: requirement,
  MR: clientMeeting,
  IM: null,
  WO: null,
  CB: null,
  IT: null,
  WS: null,
  IR: null,
  RH: null,
  PP: null,
  CR: null,
  CF: null,
  SQ: null,
  QT: null,
  CT: null,
  RT: null,
  PN: null,
  CP: null,
  PO: null,
  QC: null,
  AC: null,
  DN: null,
  AR: null,
} as const
