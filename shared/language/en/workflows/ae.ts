import type { Words } from '../../words.ts'
import { notices } from './ae-notices.ts'
import { reminders } from './ae-reminders.ts'

const papers: Words['workflows']['ae']['papers'] = {
  RQ: 'Client Requirement Record',
  MR: 'Client Meeting Record',
  IM: 'Internal Meeting Record',
  WO: 'Work Order',
  CB: 'Creative Brief',
  IT: 'Internal Timeline',
  WS: 'Work Implementation Schedule',
  IR: 'Internal Review Record',
  RH: 'Pitch Rehearsal Record',
  PP: 'Proposal Record',
  CR: 'Change Request',
  CF: 'Final Plan Confirmation',
  SQ: 'Supplier Enquiry and Comparison',
  QT: 'Quotation',
  CT: 'Advertising Service Contract',
  RT: 'Receivables Tracker',
  PN: 'Payment Notice',
  CP: 'Project Cash-flow Plan',
  PO: 'Supplier Work Order',
  QC: 'Progress and Quality Log',
  AC: 'Project Acceptance Form',
  DN: 'Delivery Note',
  AR: 'Archive Index',
}

/** Our own English of the sixteen clauses; the Chinese wording decides. */
export const aeWords: Words['workflows']['ae'] = {
  name: 'Advertising account executive (AE) procedure',
  papers,
  steps: {
    clause1: {
      title: 'Client talk and needs',
      clause:
        'Talk with the client; make clear the kind of work and what the client wants; learn the client’s budget;',
    },
    clause2: {
      title: 'Work order and brief',
      clause:
        'Write the “meeting record”, the “work order” and the “creative brief”; after the account manager has signed them, pass them to the director and the executing department heads to sign; each department head then assigns the project to the people who will do it;',
    },
    clause3: {
      title: 'Internal kick-off',
      clause:
        'Call the people concerned in the company together, sum up what was learned from the client, add your own suggestions and present them to all;',
    },
    clause4: {
      title: 'Schedules',
      clause:
        'Agree with the department heads how much time the work needs; inform the people concerned by an “internal timeline” and, in the company’s name, submit a “work implementation schedule” to the client;',
    },
    clause5: {
      title: 'Internal meetings',
      clause:
        'While the project goes on, organise every internal meeting; guided by the agreed positioning and strategy, keep hold of the progress of each item; keep the “internal meeting record” and urge those present to sign what was discussed;',
    },
    clause6: {
      title: 'Review and rehearsal',
      clause:
        'When the plans have taken shape, call the people concerned for the internal review and a rehearsal of the proposal;',
    },
    clause7: {
      title: 'Proposal and changes',
      clause: 'Propose the plan to the client, revise it and urge the client to confirm;',
    },
    clause8: {
      title: 'Client meeting record',
      clause:
        'After every contact with the client, put the content in order within 24 hours, fill in the “client meeting record”, send copies to the client and to the people concerned in the company, urge the client to sign it, and file it;',
    },
    clause9: {
      title: 'Quotation',
      clause:
        'From the client’s original budget and the plan finally approved, make the quotation or ask third parties for theirs, and ask the client to confirm it;',
    },
    clause10: {
      title: 'Contract',
      clause: 'Draft the contract from the quotation and urge the client to sign it;',
    },
    clause11: {
      title: 'Advance payment',
      clause:
        'Press for the contract’s advance payment on its date, and help the finance department plan the company’s funds;',
    },
    clause12: {
      title: 'Progress and quality',
      clause:
        'By the schedule, press on the work inside the company and at third parties, and control its quality at the same time;',
    },
    clause13: {
      title: 'Acceptance',
      clause:
        'Inspect the quantity and quality of all finished goods, ask the client to accept them, and fill in the “project acceptance form”;',
    },
    clause14: { title: 'Delivery', clause: 'Organise and supervise delivery to the place the client names;' },
    clause15: {
      title: 'Final payment',
      clause: 'Be responsible for pressing the client to pay the balance;',
    },
    clause16: {
      title: 'Archive',
      clause:
        'Be responsible for sorting and archiving the client’s material and the working papers of this project.',
    },
  },
  reminders,
  notices,
  kinds: {
    graphic: 'Graphic design and print',
    film: 'Film and video',
    event: 'Events and displays',
    media: 'Media placement',
    digital: 'Digital campaign',
  },
  waiting: {
    opening: () => 'Issue the opening meeting record first',
    lateRecord: ({ number, elapsed }: { readonly number: string; readonly elapsed: string }) =>
      `${number} went out ${elapsed} after the contact ended, over 24 hours`,
  },
}
