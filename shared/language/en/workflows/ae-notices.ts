import type { SayParams } from '../../../sheet/words.ts'
import type { NoticeRule } from '../../../workflows/ae/notices.ts'

/** What is sent to a client or a supplier: ready to paste, polite, with what, by when and where to. */

type Say = (params: SayParams) => string

/** Salutation, what is asked, and who asks. */
const letter =
  (body: Say): Say =>
  (facts) =>
    [`Dear ${facts['contact']},`, body(facts), closing(facts)].join('\n\n')

const closing: Say = ({ office, me, title, phone, today }) =>
  ['Kind regards,', [me, title].filter(Boolean).join(', '), office, phone, today].filter(Boolean).join('\n')

const account: Say = ({ office, bank, account: number }) =>
  number ? `\nOur account: ${office}, ${bank}, ${number}.` : ''

const under: Say = ({ contract }) => (contract ? ` under contract ${contract}` : '')

export const notices: Record<NoticeRule, Say> = {
  replyOverdue: letter(
    ({ project, number, due }) =>
      `We sent you meeting record ${number} of “${project}” and asked for your reply by ${due}. Please check it and sign if you agree. If anything differs from what was said, tell me and I will correct it at once.`,
  ),
  materialDue: letter(
    ({ project, item, due }) =>
      `For “${project}” we are still waiting for material from you: ${item} (due ${due}). We cannot go on without it. Please send it soon, or tell me when to expect it so that we can adjust the schedule.`,
  ),
  openQuestion: letter(
    ({ project, question }) =>
      `There is one point about “${project}” that we need you to confirm: ${question}\nA short reply will let us go on.`,
  ),
  budgetUnknown: letter(
    ({ project }) =>
      `To keep the proposals for “${project}” realistic we need to know your budget. A rough range is enough; please say whether it includes tax.`,
  ),
  noSigner: letter(
    ({ project, firm }) =>
      `The documents of “${project}” need a signature. Please tell us who signs for ${firm}, with their title and how to reach them.`,
  ),
  scheduleUnsigned: letter(
    ({ project, number, day, days }) =>
      `Work schedule ${number} of “${project}” was sent to you on ${day}, ${days} workdays ago. Please check the dates and sign it; the dates that depend on you are marked.`,
  ),
  scheduleOutdated: letter(
    ({ project, number }) =>
      `The schedule of “${project}” has changed, so the dates in ${number} will be replaced. The new schedule follows; please go by that one.`,
  ),
  clientDue: letter(
    ({ project, item, day }) =>
      `A reminder: “${item}” of “${project}” is with you and due by ${day}. The dates after it depend on it.`,
  ),
  clientLate: letter(
    ({ project, item, due, days }) =>
      `“${item}” of “${project}” was due from you on ${due} and is ${days} workdays late. As agreed, the dates after it move accordingly. Please see to it, or tell us when it will be done.`,
  ),
  planUnsigned: letter(
    ({ project, number, day, days }) =>
      `Plan confirmation ${number} of “${project}” was sent to you on ${day}, ${days} workdays ago. Please check the versions and scope in it and sign; we start as soon as it is back.`,
  ),
  changeUnsigned: letter(
    ({ project, number, day, days }) =>
      `Change request ${number} of “${project}” was sent to you on ${day}, ${days} workdays ago. Please check its cost and dates and sign it; the change is not carried out before that.`,
  ),
  changeSpoken: letter(
    ({ project, number }) =>
      `The change of “${project}” you asked for on the telephone is written down as change request ${number}. Please check its content, cost and dates and sign it; the change is not carried out before that.`,
  ),
  roundsUsed: letter(
    ({ project, number }) =>
      `The rounds of changes agreed for “${project}” were used up with proposal ${number}. Before any further change we will send you a change request with its cost and time to sign.`,
  ),
  nextRound: letter(
    ({ project, number }) =>
      `The next round after proposal ${number} of “${project}” is due. Please tell me when it suits you and who will attend.`,
  ),
  quotationUnsigned: letter(
    ({ project, number, day, days }) =>
      `Quotation ${number} for “${project}” was sent to you on ${day}, ${days} workdays ago. Please confirm it; I am glad to explain any item or price.`,
  ),
  quotationExpires: letter(
    ({ project, number, day, days }) =>
      `Quotation ${number} for “${project}” is valid until ${day}, ${days} more days. Please confirm it by then; after that prices may change and we would have to quote again.`,
  ),
  quotationExpired: letter(
    ({ project, number, day }) =>
      `Quotation ${number} for “${project}” expired on ${day}. If you still need it, tell us and we will quote again.`,
  ),
  contractUnsigned: letter(
    ({ project, number, day, days }) =>
      `Contract ${number} for “${project}” was sent to you on ${day}, ${days} workdays ago. Please sign, seal and return it. If a clause needs changing, tell us and we will settle it quickly.`,
  ),
  paymentDue: letter(
    (facts) =>
      `The ${facts['name']} of CNY ${facts['amount']} for “${facts['project']}”${under(facts)} is due on ${facts['day']}. Please arrange payment.${account(facts)}`,
  ),
  paymentLate: letter(
    (facts) =>
      `The ${facts['name']} of CNY ${facts['amount']} for “${facts['project']}”${under(facts)} was due on ${facts['day']} and is ${facts['days']} days late. Please pay it soon, or tell us when you will.${account(facts)} If you have paid already, please send us the bank slip and ignore this note.`,
  ),
  limitation: letter(
    (facts) =>
      `${facts['firm']} still owes us CNY ${facts['unpaid']} for “${facts['project']}”${under(facts)}. Our last written demand was dated ${facts['day']}. We hereby demand payment again; please answer in writing and pay.${account(facts)}`,
  ),
  acceptanceEnds: letter(
    ({ project, number, day }) =>
      `The inspection period of acceptance form ${number} of “${project}” ends on ${day}. Please inspect and sign by then, and write down anything missing or not right.`,
  ),
  deliveryLate: letter(
    ({ project, number }) =>
      `The goods of “${project}” (delivery note ${number}) should have reached you. Please tell us whether they have; once they are there, count them and sign the receipt.`,
  ),
  receiptMissing: letter(
    ({ project, number }) =>
      `The goods of “${project}” (delivery note ${number}) have been delivered, but the receipt is not back. Please sign and return it, or send a photograph first.`,
  ),
  orderUnsigned: letter(
    ({ project, number, day, days }) =>
      `Work order ${number} (${project}) was sent to you on ${day}, ${days} workdays ago. Please check specification, quantity and date, then sign, seal and return it.`,
  ),
  sampleDue: letter(
    ({ project, number, day }) =>
      `The sample for work order ${number} (${project}) is due for approval on ${day}. Please confirm it will be on time and when it arrives. Do not start mass production before the sample is signed.`,
  ),
  goodsDue: letter(
    ({ project, number, day }) =>
      `The goods of work order ${number} (${project}) are due on ${day}. Please confirm how far they are and when they can be inspected; we will come and inspect them.`,
  ),
}
