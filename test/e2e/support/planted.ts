import { randomUUID } from 'node:crypto'
import type { Answers } from '../../../shared/forms/context.ts'
import type { FieldSpec } from '../../../shared/forms/kinds.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'
import type { Host } from './host.ts'

/** Markup as somebody might type it, each with a number of its own, the longest a field has room for. */
const MARKUP = [
  (n: number) => `<img src=x onerror="attacked=${n}">`,
  (n: number) => `"><svg/onload=attacked=${n}>`,
  (n: number) => `<script>attacked=${n}</script>`,
  (n: number) => `{{attacked=${n}}}`,
  (n: number) => `\${attacked=${n}}`,
  (n: number) => `<b>${n}`,
] as const

export interface Planting {
  readonly next: (room?: number) => string
  readonly all: readonly string[]
}

export function planting(): Planting {
  const all: string[] = []
  const next = (room = Number.POSITIVE_INFINITY) => {
    const number = all.length + 1
    const fitting = MARKUP.map((make) => make(number)).filter((text) => text.length <= room)
    const text = fitting[number % fitting.length] ?? '<b>'.slice(0, room)
    all.push(text)
    return text
  }
  return { next, all }
}

type Specs = { readonly [key: string]: FieldSpec }

function plantedIn(
  key: string,
  spec: FieldSpec,
  value: Json | undefined,
  next: Planting['next'],
): Json | undefined {
  if (spec.stage !== undefined) return value
  if (key === 'email') return `${next(9)}@b.example`
  if (spec.kind === 'text') return next(spec.max)
  if (spec.kind === 'longText') return `${next()} ${next()}`
  // A name beside the list of staff is what a person may type; one of the list stays who they are.
  if (spec.kind === 'person' && !hasId(value)) return { id: null, name: next(40) }
  if (spec.kind !== 'table') return value
  const rows = Array.isArray(value) && value.length > 0 ? value : [{}]
  return rows.map((row) => plantAll(spec.columns as Specs, row as JsonObject, next))
}

function hasId(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
}

/** The same answers with markup in every field that takes words, the rows of tables included. */
export function plantAll(specs: Specs, answers: JsonObject, next: Planting['next']): JsonObject {
  const entries = Object.entries(specs).flatMap(([key, spec]) => {
    const value = plantedIn(key, spec, answers[key], next)
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(entries)
}

/** Opens a draft, keeps what is given in it, and says its id. */
export async function keepDraft(
  host: Host,
  runId: string,
  form: string,
  answersOf: (prefilled: Answers) => Answers,
) {
  const about = { commandId: randomUUID(), draftId: randomUUID(), runId, form, brief: false, revises: null }
  const draft = await host.call('draft.open', about)
  const answers = answersOf(draft.answers)
  const kept = { commandId: randomUUID(), draftId: draft.id, rev: draft.rev, answers, page: null }
  await host.call('draft.checkpoint', kept)
  return { draftId: draft.id, answers }
}

export async function issue(
  host: Host,
  runId: string,
  form: string,
  draft: Awaited<ReturnType<typeof keepDraft>>,
) {
  const { run } = await host.call('run.get', { runId })
  return host.call('form.submit', {
    commandId: randomUUID(),
    runId,
    expectedVersion: run.version,
    revises: null,
    form,
    language: 'zh-Hans',
    ...draft,
  })
}
