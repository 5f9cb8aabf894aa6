import type { Notice } from '../../engine/workflow.ts'
import type { Answers, DocumentFacts, FormContext } from '../../forms/context.ts'
import type { Reminder } from '../../forms/form.ts'
import { rows, text } from '../../forms/read.ts'
import { formatFen } from '../../values/money.ts'
import { dayOf } from '../../values/time.ts'
import { newest } from './facts.ts'
import { isPaid, outstandingOf } from './rules/receivables.ts'

/**
 * Reminders that ask something of somebody outside (catalogue 1.7), by whom. The words of each stand in
 * `language/…/workflows/ae-notices.ts`, complete by type; the others are the office's own business.
 */
export const NOTICES = {
  replyOverdue: 'client',
  materialDue: 'client',
  openQuestion: 'client',
  budgetUnknown: 'client',
  noSigner: 'client',
  scheduleUnsigned: 'client',
  scheduleOutdated: 'client',
  clientDue: 'client',
  clientLate: 'client',
  planUnsigned: 'client',
  changeUnsigned: 'client',
  changeSpoken: 'client',
  roundsUsed: 'client',
  nextRound: 'client',
  quotationUnsigned: 'client',
  quotationExpires: 'client',
  quotationExpired: 'client',
  contractUnsigned: 'client',
  paymentDue: 'client',
  paymentLate: 'client',
  limitation: 'client',
  acceptanceEnds: 'client',
  deliveryLate: 'receiver',
  receiptMissing: 'receiver',
  orderUnsigned: 'supplier',
  sampleDue: 'supplier',
  goodsDue: 'supplier',
} as const satisfies { readonly [rule: string]: 'client' | 'receiver' | 'supplier' }

export type NoticeRule = keyof typeof NOTICES
export const NOTICE_RULES = Object.keys(NOTICES) as readonly NoticeRule[]

/** What the text of a reminder says and to whom; null for what is nobody's business outside. */
export function noticeFor(
  { rule, dueAt, params }: Pick<Reminder, 'rule' | 'dueAt' | 'params'>,
  document: DocumentFacts | null,
  context: FormContext,
): Notice | null {
  if (!isNoticeRule(rule)) return null
  const whom = addressee(NOTICES[rule], document?.answers ?? {}, context)
  const facts = { ...officeFacts(context), ...moneyFacts(context), ...whom }
  const number = document?.number ?? ''
  return { rule, to: whom.contact, params: { ...facts, number, due: dayOf(dueAt, context.zone), ...params } }
}

const isNoticeRule = (rule: string): rule is NoticeRule => Object.hasOwn(NOTICES, rule)

function officeFacts({ office, me, run, now, zone }: FormContext) {
  return {
    office: office.name,
    phone: office.phone,
    me: me.name,
    title: me.title,
    project: run.name,
    today: dayOf(now, zone),
  }
}

/** Only what has a number the client knows: their contract, and what of it is not yet paid. */
function moneyFacts(context: FormContext) {
  const { party } = context.settings
  const open = rows(newest(context, 'receivables')?.answers ?? {}, 'rows').filter((row) => !isPaid(row))
  const unpaid = open.reduce((sum, row) => sum + outstandingOf(row), 0)
  const contract = newest(context, 'contract')?.number ?? ''
  return { bank: party.bank, account: party.account, contract, unpaid: formatFen(unpaid) }
}

interface Addressee {
  /** Who is spoken to: a person, or the firm where none is known. */
  readonly contact: string
  readonly firm: string
}

function addressee(kind: (typeof NOTICES)[NoticeRule], answers: Answers, context: FormContext): Addressee {
  const { client } = context.run
  if (kind === 'supplier') {
    const firm = text(answers, 'supplier')
    return { contact: text(answers, 'contact') || firm, firm }
  }
  if (kind === 'receiver') {
    const name = text(answers, 'receiver')
    if (name !== '') return { contact: name, firm: client.name }
  }
  const signer = client.contacts.find((one) => one.canSign) ?? client.contacts[0]
  return { contact: signer?.name ?? client.name, firm: client.name }
}
