import type { JsonObject } from '../../../shared/values/json.ts'
import type { Role } from '../../../shared/values/people.ts'
import { clientMeeting } from '../../../shared/workflows/ae/forms/client-meeting.form.ts'
import type { AeSample, ExpectedTiming, SampleMeeting } from './sample.ts'
import { signatureActs, silenceActs } from './signatures.ts'
import { instant, typedAnswers } from './typed.ts'

/** The hand-written part, ae-six-contacts.extra.json. */
export interface Extra {
  readonly title: string
  readonly note: string
  /** Records kept as a draft first (a checkpoint ten minutes after opening), so that acts can try them. */
  readonly checkpointed: readonly string[]
  /** Further answers at issue which the program must not believe. */
  readonly typedToo: { readonly [number: string]: JsonObject }
  /** The written agreement on which the record accepted by silence rests. */
  readonly agreement: { readonly name: string; readonly text: string }
  readonly acts: readonly { readonly at: string; readonly act: string }[]
}

const RUN = 'winter'
const CLIENT = 'limehill'

/** In this small agency the account executive also leads the office. */
const ROLES: { readonly [key: string]: readonly Role[] } = {
  ae: ['manager', 'ae'],
  am: ['am'],
  di: ['director'],
  cr: ['dept_head'],
  pr: ['dept_head'],
  dg: ['dept_head'],
  fi: ['finance'],
  ar: ['archivist'],
}

export function aeStory(sample: AeSample, extra: Extra) {
  const contacts = sample.forms.client_meeting.flatMap((meeting, index) => [
    ...contactActs(meeting, `mr${index + 1}`, timingOf(sample, meeting), extra),
    ...signingActs(sample, meeting, `mr${index + 1}`, extra),
  ])
  return {
    story: 1,
    title: extra.title,
    note: extra.note,
    zone: 'Asia/Shanghai',
    language: 'zh-Hans',
    office: { name: sample.agency.name, phone: sample.agency.phone, address: sample.agency.address },
    people: staff(sample),
    clients: [client(sample)],
    acts: [startRun(sample), ...contacts, ...extra.acts].toSorted(
      (one, other) => Date.parse(one.at) - Date.parse(other.at),
    ),
  }
}

function staff({ people, agency }: AeSample) {
  return people
    .filter((one) => one.org === agency.name)
    .map(({ key, name, title }) => ({ key, name, title, roles: ROLES[key] ?? ['executor'], ...pinOf(key) }))
}

/** Only who signs has one. */
const PINS: { readonly [key: string]: string } = {
  ae: '260902',
  am: '730418',
  di: '915206',
  cr: '482057',
  pr: '607139',
  dg: '358641',
}
const pinOf = (key: string) => (PINS[key] === undefined ? {} : { pin: PINS[key] })

function signingActs(sample: AeSample, meeting: SampleMeeting, document: string, { agreement }: Extra) {
  const keyOf = (name: string) => {
    const found = sample.people.find((one) => one.name === name)
    if (!found) throw new Error(`nobody of the sample is called ${name}`)
    return found.key
  }
  const silent = meeting['confirm_status'] === '视为确认'
  return [
    ...signatureActs(meeting, document, keyOf),
    ...(silent ? silenceActs(meeting, document, agreement) : []),
  ]
}

/** Sent by e-mail as in the sample's distribution lists; the warehouse is on WeChat. */
function client({ client: { name, short, address }, forms }: AeSample) {
  const contacts = forms.requirement.contacts.map((one) => ({
    name: one.name,
    title: one.title,
    channel: one.name === '陆仓' ? '微信' : '邮件',
    canSign: one.can_sign,
  }))
  return { key: CLIENT, name, short, address, contacts }
}

function startRun({ project }: AeSample) {
  const { name, code } = project
  const act = { at: instant('2026-09-02T09:30'), by: 'ae', act: 'startRun' }
  return { ...act, key: RUN, workflow: 'ae', name, client: CLIENT, expect: { code } }
}

function timingOf(sample: AeSample, meeting: SampleMeeting): ExpectedTiming {
  const found = sample.expected.meeting_24h.find((one) => one.doc_no === meeting.doc_no)
  if (!found) throw new Error(`the sample expects nothing of ${meeting.doc_no}`)
  return found
}

/** A contact as it was written up: opened, perhaps kept for a while, issued. */
function contactActs(meeting: SampleMeeting, key: string, timing: ExpectedTiming, extra: Extra) {
  const number = meeting.doc_no
  const form = clientMeeting.id
  const typed = typedAnswers(clientMeeting.fields, meeting)
  const keeps = extra.checkpointed.includes(number)
  const opened = instant(meeting.created_at)
  const kept = new Date(Date.parse(opened) + 8 * 3_600_000 + 600_000).toISOString().slice(0, 16)
  return [
    { at: opened, by: 'ae', act: 'openDraft', key, run: RUN, form },
    ...(keeps ? [{ at: instant(kept), by: 'ae', act: 'checkpoint', draft: key, answers: typed }] : []),
    {
      at: instant(meeting.issued_at),
      by: 'ae',
      act: 'submit',
      key,
      run: RUN,
      form,
      draft: key,
      answers: { ...(keeps ? {} : typed), ...extra.typedToo[number] },
      expect: { number, answers: expected(meeting, timing), ...printed(meeting) },
    },
  ]
}

/** Figures of the sample, never of our own code. */
function expected(meeting: SampleMeeting, timing: ExpectedTiming): JsonObject {
  return {
    meeting_no: meeting.meeting_no,
    issued_at: instant(timing.issued_at),
    deadline_at: instant(timing.deadline_at),
    elapsed: timing.elapsed_minutes,
    on_time: timing.on_time,
    feedback_due_at: instant(meeting.feedback_due_at),
    confirm_status: '待确认',
  }
}

/** A late record says why and does not claim the 24 hours. */
function printed({ late_reason: reason }: SampleMeeting) {
  const claim = '本记录由我司于沟通结束后24小时内整理'
  if (typeof reason !== 'string') return { printed: [claim, '是，在24小时内'] }
  return { printed: [reason, '否，已超时'], notPrinted: [claim] }
}
