import { applies } from '../../../shared/forms/check-fields.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import { rows, text } from '../../../shared/forms/read.ts'
import type { SignPlace } from '../../../shared/signing/plan.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'
import { PAPERS } from '../../../shared/workflows/ae/forms/index.ts'
import { contextAt } from '../../every-workflow/support/office.ts'
import { CORRECTIONS, type Correction } from './project-corrections.ts'
import { type ProjectSample, staff as staffOf } from './project-people.ts'
import { records } from './project-records.ts'
import { refusals, type TypedFor } from './project-refusals.ts'
import { instant, typedAnswers } from './typed.ts'

/**
 * The whole sample project as a story: every document submitted, signed by everybody its plan asks for, and what came after
 * issue entered at its time. What the sample and the corrected procedure differ in stands in project-corrections.ts.
 */

export type StoryAct = JsonObject & { readonly at: string }

const RUN = 'winter'
const MINUTE = 60_000

interface Paper {
  readonly form: AnyForm
  readonly record: JsonObject
  readonly key: string
  /** A later version of the document of this key. */
  readonly revises: string | null
  readonly correction: Correction
}

export function projectActs(sample: ProjectSample): readonly StoryAct[] {
  const papers = papersOf(sample)
  const acts = papers.flatMap((paper) => paperActs(paper, sample))
  const typedFor: TypedFor = (key) => {
    const paper = papers.find((one) => one.key === key)
    if (!paper) throw new Error(`the sample has no paper ${key}`)
    return typedIn(paper)
  }
  return [startRun(sample), ...acts, ...CORRECTIONS.acts, ...refusals(typedFor)].toSorted(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  )
}

/** Corrections, wording: 订金 is no term of law, and is paid in advance. */
const inOurWords = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value).replaceAll('档期订金', '档期预付款')) as T

function papersOf({ forms: given }: ProjectSample): readonly Paper[] {
  const forms = inOurWords(given)
  const all = Object.values(PAPERS) as unknown as readonly AnyForm[]
  return all.flatMap((form) => {
    const found = forms[form.id]
    const list = (Array.isArray(found) ? found : found ? [found] : []) as readonly JsonObject[]
    return list.map((record, index) => {
      const key = `${form.prefix.toLowerCase()}${index + 1}`
      const number = String(record['doc_no'])
      const first = list.findIndex((one) => one['doc_no'] === number)
      const revises = first < index ? `${form.prefix.toLowerCase()}${first + 1}` : null
      return { form, record, key, revises, correction: CORRECTIONS.papers[key] ?? {} }
    })
  })
}

function startRun({ project }: ProjectSample): StoryAct {
  const { name, code } = project
  return {
    at: instant('2026-09-02T09:30'),
    by: 'ae',
    act: 'startRun',
    key: RUN,
    workflow: 'ae',
    name,
    client: 'limehill',
    expect: { code },
  }
}

function typedIn({ form, record, correction }: Paper): JsonObject {
  const said = edited({ ...typedAnswers(form.fields, record), ...correction.answers }, correction)
  const kept = Object.entries(said).filter(([name]) => !correction.untyped?.includes(name))
  return Object.fromEntries(kept) as JsonObject
}

function paperActs(paper: Paper, sample: ProjectSample): readonly StoryAct[] {
  const { form, record, key, revises, correction } = paper
  const typed = typedIn(paper)
  const at = instant(correction.at ?? submittedAt(form, record))
  const base = { at, by: 'ae', note: `${record['doc_no']}` }
  const submit: StoryAct =
    revises === null
      ? {
          ...base,
          act: 'submit',
          key,
          run: RUN,
          form: form.id,
          answers: typed,
          expect: { number: String(record['doc_no']), ...figures(paper) },
        }
      : {
          ...base,
          act: 'revise',
          document: revises,
          answers: typed,
          expect: { version: Number(record['version']), ...figures(paper) },
        }
  const document = revises ?? key
  const signed = signatures(paper, typed, at, document, sample)
  const last = signed.at(-1)?.at ?? at
  return [submit, ...signed, ...records(form, record, document, last, sample)]
}

function edited(answers: JsonObject, { edits = {} }: Correction): JsonObject {
  const changed = Object.entries(edits).map(([table, edit]): [string, Json] => [
    table,
    edit((answers[table] ?? []) as readonly JsonObject[]) as unknown as Json,
  ])
  return { ...answers, ...Object.fromEntries(changed) }
}

/** What the sample says is worked out at issue: never from our own code. */
function figures({ form, record, correction }: Paper): JsonObject {
  const expected = Object.entries(form.fields).flatMap(([key, spec]): [string, Json][] => {
    const value = record[key]
    if (spec.kind !== 'computed' || spec.live || value === undefined || value === null) return []
    if (correction.unsaid?.includes(key)) return []
    if (spec.shows === 'money') return [[key, Math.round(Number(value) * 100)]]
    return spec.shows === 'instant' ? [[key, instant(String(value))]] : [[key, value]]
  })
  return expected.length === 0 ? {} : { answers: Object.fromEntries(expected) }
}

/** Meetings are issued when the sample says; everything else when it was made, before its first signature. */
function submittedAt({ id }: AnyForm, record: JsonObject): string {
  return String(
    ['client_meeting', 'internal_meeting', 'rehearsal'].includes(id)
      ? record['issued_at']
      : record['created_at'],
  )
}

/** Everybody the plan asks for, in its order, at the sample's time where that is not too early. */
function signatures(
  { form, record, correction }: Paper,
  typed: JsonObject,
  from: string,
  document: string,
  sample: ProjectSample,
): readonly StoryAct[] {
  const acts: StoryAct[] = []
  let at = Date.parse(from)
  for (const place of placesOf(form, typed, record, correction)) {
    for (const who of signersAt(place, typed, record, sample)) {
      if (correction.unsigned?.includes(place.key)) continue
      const said = Date.parse(instant(who.at ?? '1970-01-01T00:00'))
      at = Math.max(at + MINUTE, said)
      const later = correction.signAfter?.[place.key]
      if (later) at = Math.max(at, Date.parse(instant(later)))
      acts.push(
        ...signActs(
          place,
          who,
          new Date(at + 8 * 60 * MINUTE).toISOString().slice(0, 16),
          document,
          acts.length,
        ),
      )
    }
  }
  return acts
}

/** Places that apply to what was typed; one that depends on figures applies where the sample has its signature. */
function placesOf(
  form: AnyForm,
  typed: JsonObject,
  record: JsonObject,
  correction: Correction,
): readonly SignPlace[] {
  const situation = { answers: typed, row: null, context: contextAt() }
  return (form.signing ?? []).filter((place) => {
    const spec = form.fields[place.key]
    const asked = spec !== undefined && applies(spec, situation) && (place.when?.(situation) ?? true)
    const known = correction.asks?.includes(place.key) || signedIn(record, place.key).length > 0
    return (asked || known) && place.optional !== true
  })
}

interface Who {
  readonly name: string
  /** Key on the staff list; null for a guest. */
  readonly key: string | null
  readonly title: string
  readonly org: string
  readonly at: string | null
}

function signersAt(
  place: SignPlace,
  typed: JsonObject,
  record: JsonObject,
  sample: ProjectSample,
): readonly Who[] {
  const given = signedIn(record, place.key)
  const people = staffOf(sample)
  const asStaff = (name: string): Who => {
    const person = people.find((one) => one.name === name)
    const at = given.find((one) => one['name'] === name)?.['signed_at']
    return { name, key: person?.key ?? 'ae', title: '', org: '', at: typeof at === 'string' ? at : null }
  }
  if (place.party !== 'staff') {
    const [guest] = given
    const name = text(guest ?? {}, 'name') || (place.party === 'client' ? '程青' : '陆仓')
    const at = guest?.['signed_at']
    return [
      {
        name: name === '程山青' ? '程青' : name,
        key: null,
        title: text(guest ?? {}, 'title'),
        org: text(guest ?? {}, 'org'),
        at: typeof at === 'string' ? at : null,
      },
    ]
  }
  if (place.named) {
    const chosen = place.named(named(typed) as Answers)
    // Where the program works out who signs, the sample says who did.
    return (chosen.length > 0 ? chosen : given.map((one) => String(one['name']))).map(asStaff)
  }
  if (place.role === null) return [asStaff('林小舟')]
  const holders = people.filter((one) => one.roles.some((role) => role === place.role))
  if (place.several) return holders.map(({ name }) => asStaff(name))
  const wanted =
    holders.find((one) => given.some((signature) => signature['name'] === one.name)) ?? holders[0]
  return wanted ? [asStaff(wanted.name)] : []
}

/** Names stand for ids while a story is made. */
function named(value: Json): Json {
  if (Array.isArray(value)) return value.map(named)
  if (typeof value !== 'object' || value === null) return value
  const object = value as JsonObject
  if (object['id'] === null && typeof object['name'] === 'string')
    return { id: object['name'], name: object['name'] }
  return Object.fromEntries(Object.entries(object).map(([key, one]) => [key, named(one)]))
}

/** Every signature of the record, wherever it stands: of the place, or in the rows of a table. */
function signedIn(record: JsonObject, place: string): readonly JsonObject[] {
  const own = record[place]
  const direct = (Array.isArray(own) ? own : own ? [own] : []) as readonly JsonObject[]
  if (direct.length > 0) return direct
  return Object.keys(record).flatMap((key) =>
    rows(record as Answers, key).flatMap((row) =>
      Object.entries(row).flatMap(([column, cell]) => {
        const isSignature = typeof cell === 'object' && cell !== null && 'signed_at' in cell
        return isSignature && (column === place || place === `${column}_${key}`) ? [cell as JsonObject] : []
      }),
    ),
  )
}

function signActs(place: SignPlace, who: Who, local: string, document: string, index: number): StoryAct[] {
  const at = instant(local)
  const about = { at, document, place: place.key }
  if (who.key !== null) return [{ ...about, by: who.key, act: 'sign', how: 'drawn' }]
  const scan = `${document}-${index}-scan`
  const guest = { name: who.name, title: who.title, org: who.org }
  return [
    { at, by: 'ae', act: 'attach', key: scan, name: `${scan}.png` },
    { ...about, by: 'ae', act: 'sign', guest, how: 'paper', scan, signedOn: local.slice(0, 10) },
  ]
}
