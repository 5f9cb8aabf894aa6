import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Prefill, Prefilled, Source } from '../../../forms/prefill.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { unrecordedProposal } from './proposal.options.ts'

const from = (code: Source['code'], value: Json): Prefilled => ({ value, source: { code } })

const fromDocument = (document: DocumentFacts, value: Json): Prefilled => ({
  value,
  source: { code: 'document', number: document.number, documentId: document.id },
})

function meetings(context: FormContext): readonly DocumentFacts[] {
  return context.documents.filter((one) => one.form === 'client_meeting')
}

const latest = (context: FormContext): DocumentFacts | undefined => meetings(context).at(-1)

/** The first contact of a project is 立项沟通; one that was a proposal is told as such (clause 7). */
export const meetingType: Prefill = (context) => {
  const proposed = unrecordedProposal(context)
  if (proposed) return fromDocument(proposed, '提案')
  return meetings(context).length === 0 ? from('rule', '立项沟通') : from('default', '进度沟通')
}

/** Of a proposal that was not recorded yet: its 24 hours began when it ended (domain 1.5, drafting aid). */
const ofProposal =
  (key: string): Prefill =>
  (context) =>
    carried(unrecordedProposal(context), key)

export const startAt = ofProposal('presented_at')
export const endAt = ofProposal('end_at')

export const contactMode: Prefill = (context) => carried(latest(context), 'contact_mode')

export const place: Prefill = (context) => {
  const last = latest(context)
  if (last && text(last.answers, 'place') !== '') return carried(last, 'place')
  return context.run.client.address === '' ? undefined : from('client', context.run.client.address)
}

function carried(document: DocumentFacts | undefined, key: string): Prefilled | undefined {
  const value = document && text(document.answers, key)
  return document && value ? fromDocument(document, value) : undefined
}

export const subject: Prefill = (context, answers) =>
  from(
    'run',
    Array.from(`${context.run.name}${text(answers, 'meeting_type')}`)
      .slice(0, 60)
      .join(''),
  )

export const recorder: Prefill = ({ me }) => from('me', { id: me.id, name: me.name })

export const clientAttendees: Prefill = (context) => {
  const last = latest(context)
  if (last) return fromDocument(last, last.answers['attendees_client'] ?? null)
  const contacts = context.run.client.contacts.map(({ name, title }) => ({ name, title }))
  return contacts.length === 0 ? undefined : from('client', contacts)
}

export const agencyAttendees: Prefill = ({ me }) =>
  from('me', [{ name: { id: me.id, name: me.name }, title: me.title }])

/** Open actions of earlier records come back until they are done or dropped; each must be given a state. */
export const openActions: Prefill = (context) => {
  const last = latest(context)
  if (!last) return undefined
  const carriedOver = rows(last.answers, 'prev_actions').filter((row) => isOpen(text(row, 'state')))
  const fresh = rows(last.answers, 'actions')
  const all = [...carriedOver, ...fresh].map((row) => ({
    action: text(row, 'action'),
    owner: text(row, 'owner'),
    state: null,
    note: null,
  }))
  return all.length === 0 ? undefined : fromDocument(last, all)
}

/** A quick record carries them on without asking, so a row without a state is still open. */
const isOpen = (state: string): boolean => state !== '已完成' && state !== '取消'

export const firstItem: Prefill = () =>
  from('default', [
    {
      topic: null,
      discussion: null,
      conclusion: null,
      state: '已确认',
      cost_impact: null,
      days_impact: null,
    },
  ])

/** Who got the last record; for the first one the client's contacts and the office's people of this project. */
export const recipients: Prefill = (context) => {
  const last = latest(context)
  if (last) return fromDocument(last, rows(last.answers, 'distribution').map(withoutTime))
  const contacts = context.run.client.contacts.map((one) =>
    recipient(one.name, '客户', one.channel || '邮件'),
  )
  const staff = [recipient(context.me.name, '我司', '邮件')]
  return from('client', [...contacts, ...staff])
}

const withoutTime = (row: Answers): Answers => ({ ...row, sent_at: null })

function recipient(name: string, side: string, channel: string): Answers {
  return { name, side, channel, sent_at: null }
}

export const isOpening: Prefill = (context) =>
  from('rule', !meetings(context).some((one) => one.answers['is_opening'] === true))
