import type { Json } from '../../../shared/values/json.ts'
import type { SampleMeeting, SampleSignature } from './sample.ts'
import { instant } from './typed.ts'

/** The signatures of a sample record as acts, each at its own time. */

/** Who signs at which place in the sample; department heads sign side by side. */
interface Given extends SampleSignature {
  readonly place: string
}

const PLACES = ['sig_ae', 'sig_am', 'sig_director', 'sig_dept_heads', 'sig_client'] as const

/** Corrections to the sample, item 15: the account manager signs the opening packet in one sitting. */
const ONE_SITTING: { readonly [place: string]: string } = { sig_am: '2026-09-03T16:20' }

/** In the sample the AE signs minutes before issuing; here a form is issued first, and its own words are signed then. */
function whenSigned(given: Given, meeting: SampleMeeting): string {
  return instant(given.place === 'sig_ae' ? meeting.issued_at : (ONE_SITTING[given.place] ?? given.signed_at))
}

function givenIn(meeting: SampleMeeting): readonly Given[] {
  return PLACES.flatMap((place) => {
    const value = meeting[place] as Json
    const all = Array.isArray(value) ? value : [value ?? null]
    return all.flatMap((one) => (one === null ? [] : [{ ...(one as unknown as SampleSignature), place }]))
  })
}

/** `keyOf` finds the person on the story's staff list. */
export function signatureActs(meeting: SampleMeeting, document: string, keyOf: (name: string) => string) {
  const given = givenIn(meeting)
  const signed = given.map((one) => ({
    place: one.place,
    name: one.name,
    at: whenSigned(one, meeting),
    method: one.place === 'sig_client' ? 'paper' : 'drawn',
  }))
  const last = signed
    .map(({ at }) => at)
    .toSorted()
    .at(-1)
  return given.flatMap((one) => {
    const at = whenSigned(one, meeting)
    const acts =
      one.place === 'sig_client' ? clientActs(one, document, at) : [staffAct(one, document, at, keyOf)]
    // A record accepted by silence is never signed by all.
    const whole = at === last && given.some(({ place }) => place === 'sig_client')
    return acts.map((act) => (act.act === 'sign' ? { ...act, ...expected(whole, one, signed) } : act))
  })
}

const staffAct = ({ place, name }: Given, document: string, at: string, keyOf: (name: string) => string) => ({
  at,
  by: keyOf(name),
  act: 'sign',
  document,
  place,
  how: 'drawn',
})

/** The client signs on paper or by mail; the sheet comes back as a scan, and the AE vouches for the hand. */
function clientActs({ place, name, title, org, method }: Given, document: string, at: string) {
  const scan = `${document}-scan`
  const file = method === '邮件确认' ? `${document}-邮件确认.png` : `${document}-客户签字.png`
  const guest = { name, title, org }
  return [
    { at, by: 'ae', act: 'attach', key: scan, name: file },
    { at, by: 'ae', act: 'sign', document, place, guest, how: 'paper', scan, signedOn: at.slice(0, 10) },
  ]
}

/** After the last signature the record stands as the sample says; after the client's it is confirmed. */
function expected(isLast: boolean, { place, name }: Given, signed: readonly object[]) {
  const answers = place === 'sig_client' || isLast ? { answers: { confirm_status: '已签字' } } : {}
  return {
    expect: { ...(isLast ? { state: 'signed', signed, waitingFor: [] } : {}), ...answers, printed: [name] },
  }
}

/** 视为确认: the reply time passes in silence, and the agreement that gives silence its meaning is attached. */
export function silenceActs(
  meeting: SampleMeeting,
  document: string,
  agreement: { name: string; text: string },
) {
  const due = instant(meeting.feedback_due_at)
  const after = `${meeting.feedback_due_at.slice(0, 14)}05`
  const key = `${document}-agreement`
  const silence = { by: 'ae', act: 'acceptSilence', document }
  const refused = { code: 'silenceNotAllowed' }
  return [
    { at: instant(meeting.issued_at), by: 'ae', act: 'attach', key, ...agreement },
    { at: due, ...silence, note: '回复期限的那一刻还没有过', agreement: key, refused },
    { at: instant(after), ...silence, note: '没有附上书面约定', refused },
    {
      at: instant(after),
      ...silence,
      agreement: key,
      expect: {
        state: 'accepted',
        waitingFor: [],
        answers: { confirm_status: meeting['confirm_status'] },
        printed: ['视为确认', '价格、范围和日期的变更不在其内'],
      },
    },
  ]
}
