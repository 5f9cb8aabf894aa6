import type { FormContext } from '../../../forms/context.ts'
import type { Prefill, Prefilled } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json, JsonObject } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import {
  carried,
  carriedFrom,
  clientEntry,
  confirmedQuotation,
  newest,
  newestComplete,
  quotationRef,
} from '../facts.ts'
import { CLAUSE_LIBRARY, type Clause } from '../rules/clauses.ts'

const from = (code: 'client' | 'default' | 'rule', value: Json): Prefilled => ({ value, source: { code } })

const orNull = (value: string): string | null => (value === '' ? null : value)

/** The client as the register knows it; of an unknown one only what the project knows. */
export const partyA: Prefill = (context) => {
  const entry = clientEntry(context)
  const { client } = context.run
  const known = (key: string) => orNull(text(entry ?? {}, key))
  return from('client', [
    {
      name: known('name') ?? client.name,
      uscc: known('uscc'),
      address: known('address') ?? orNull(client.address),
      legal_rep: known('legal_rep'),
      agent: known('agent') ?? client.contacts.find((one) => one.canSign)?.name ?? null,
      phone: known('phone'),
      email: known('email'),
      bank: known('bank'),
      account: known('account'),
    },
  ])
}

/** The office's own data; a director represents it. */
export const partyB: Prefill = ({ office, settings, people }) => {
  const { party } = settings
  const director = people.find((one) => one.roles.includes('director'))
  return from('default', [
    {
      name: orNull(office.name),
      uscc: orNull(party.uscc),
      address: orNull(office.address),
      legal_rep: orNull(party.legalRep),
      agent: director?.name ?? orNull(party.legalRep),
      phone: orNull(office.phone),
      email: orNull(party.email),
      bank: orNull(party.bank),
      account: orNull(party.account),
    },
  ])
}

export const signPlace: Prefill = ({ office }) =>
  office.address === '' ? undefined : from('default', office.address)

/** Work begins when the contract is there: the next workday. */
export const startDate: Prefill = ({ now, zone, calendar }) =>
  from('rule', addWorkdays(dayOf(now, zone), 1, calendar))

/** The last day promised on the client's schedule, else the day the client asked for. */
export const endDate: Prefill = (context) => carriedFrom(context, 'requirement', 'required_date')

export const deliveryPlace: Prefill = ({ run }) =>
  run.client.address === '' ? undefined : from('client', run.client.address)

/** Row by row from the confirmed quotation, amounts included. */
export const payments: Prefill = (context) => {
  const quotation = confirmedQuotation(context)
  if (!quotation) return undefined
  const plan = rows(quotation.answers, 'payment_plan').map(
    (row): JsonObject => ({
      name: row['name'] ?? null,
      percent: row['percent'] ?? null,
      amount: row['amount'] ?? null,
      trigger: row['trigger'] ?? null,
      days: row['days'] ?? null,
      day_type: row['day_type'] ?? null,
    }),
  )
  return plan.length === 0 ? undefined : carried(quotation, plan as unknown as Json)
}

/** 报价单, 工作实施进程表, 方案确认书: what the articles refer to. */
export const annexes: Prefill = (context) => {
  const quotation = confirmedQuotation(context)
  return from('rule', [
    { name: '附件一 报价单', ref: quotation ? quotationRef(quotation) : null },
    { name: '附件二 工作实施进程表', ref: newest(context, 'client_schedule')?.number ?? null },
    { name: '附件三 方案确认书', ref: newestComplete(context, 'plan_confirmation')?.number ?? null },
  ])
}

/** The office's own clauses in their order, or the library. */
export function libraryOf({ registers }: FormContext): readonly Clause[] {
  const own = registers.clause.toSorted(
    (one, other) => Number(one.answers['order'] ?? 0) - Number(other.answers['order'] ?? 0),
  )
  if (own.length === 0) return CLAUSE_LIBRARY
  return own.map(({ answers }) => ({ title: text(answers, 'title'), text: text(answers, 'text') }))
}

export const clauses: Prefill = (context) =>
  from(
    'default',
    libraryOf(context).map((one, index) => ({ no: index + 1, title: one.title, text: one.text })),
  )
