import { createHash } from 'node:crypto'
import type { Decision } from '../../../shared/engine/decide.ts'
import { decideSubmit } from '../../../shared/engine/decide.ts'
import { decideSign, type SignCommand } from '../../../shared/engine/decide-sign.ts'
import type { RecordedEvent } from '../../../shared/engine/events.ts'
import { contextWith } from '../../../shared/engine/facts.ts'
import { type DocumentState, evolve, newestOf, type RunState } from '../../../shared/engine/run.ts'
import type { FormContext, PersonFacts } from '../../../shared/forms/context.ts'
import { canonicalText, coveredText } from '../../../shared/signing/covers.ts'
import type { Hand, Method, Signer } from '../../../shared/signing/signer.ts'
import type { JsonObject } from '../../../shared/values/json.ts'
import type { Role } from '../../../shared/values/people.ts'
import { ae } from '../../../shared/workflows/ae/workflow.ts'
import { contextAt, DOCUMENT_ID, goodMeeting, ME, RUN_ID } from './office.ts'
import { runWith } from './runs.ts'

/** A run with one opening record, and short ways to sign it. */

const person = (number: number, name: string, ...roles: Role[]): PersonFacts => ({
  id: `01990000-0000-7000-8000-00000000020${number}`,
  name,
  title: '',
  roles,
})
export const AM = person(1, '何远帆', 'am')
export const DIRECTOR = person(2, '沈明月', 'director')
export const HEADS = [person(3, '罗一鸣', 'dept_head'), person(4, '鲁大衡', 'dept_head')]
export const PEOPLE = [ME, AM, DIRECTOR, ...HEADS]

export const contextOf = (run: RunState, now = '2026-09-03T09:00:00+08:00'): FormContext =>
  contextWith(ae, run, contextAt(now, { people: PEOPLE }))

/** What has been decided, as it would be recorded at a time. */
export function recorded(run: RunState, decision: Decision, at = '2026-09-03T09:00:00+08:00'): RunState {
  if (!decision.ok) throw new Error(JSON.stringify(decision.fault))
  return decision.events.reduce<RunState>((before, event) => {
    const version = before.version + 1
    const envelope = { id: RUN_ID, stream: RUN_ID, version, stationSeq: version, at, by: ME.id }
    return evolve(before, { ...event, ...envelope } as RecordedEvent) ?? before
  }, run)
}

let drafts = 0
export function submitDecision(
  run: RunState,
  answers: JsonObject,
  revises: string | null,
  now?: string,
): Decision {
  drafts += 1
  const draftId = `01990000-0000-7000-8000-${String(300_000 + drafts).padStart(12, '0')}`
  const command = {
    expectedVersion: run.version,
    draftId,
    revises,
    form: 'client_meeting',
    answers,
    language: 'zh-Hans' as const,
  }
  return decideSubmit(ae, run, command, {
    documentId: DOCUMENT_ID,
    numbered: () => 0,
    context: contextOf(run, now ?? '2026-09-02T17:20:00+08:00'),
  })
}

export function issuedRun(answers = goodMeeting()): RunState {
  const run = runWith(0)
  return recorded(run, submitDecision(run, answers, null), '2026-09-02T17:20:00+08:00')
}

export const documentIn = (run: RunState): DocumentState => {
  const found = newestOf(run, DOCUMENT_ID)
  if (!found) throw new Error('no document')
  return found
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** The hash of what a signature covers, made here anew. */
export function hashOf({ id, version, sheet, answers }: DocumentState): string {
  const place = { run: RUN_ID, document: id, version, gate: '', round: 1 }
  return sha256(coveredText(sheet, sha256(canonicalText(answers)), place))
}

export const HAND: Hand = {
  pad: { width: 600, height: 200 },
  strokes: [
    [
      [0.1, 0.5, 0.5],
      [0.9, 0.4, 0.5],
    ],
  ],
}
export const DRAWN: Method = { method: 'drawn', ...HAND }

export const staff = ({ id, name, title }: PersonFacts, deputyFor: string | null = null): Signer => ({
  kind: 'staff',
  personId: id,
  name,
  title,
  deputyFor,
})
export const guest = (name = '柯檬'): Signer => ({
  kind: 'guest',
  name,
  title: '品牌经理',
  org: '青柠檬山',
  witness: { personId: ME.id, name: ME.name },
})

export interface Try extends Partial<SignCommand> {
  readonly hand?: Hand | null
  readonly now?: string
  readonly deputies?: Parameters<typeof decideSign>[3]['deputies']
}

export function signDecision(run: RunState, place: string, signer: Signer, more: Try = {}): Decision {
  const { hand = null, now, deputies = [], ...command } = more
  const document = documentIn(run)
  const hash = hashOf(document)
  const full = {
    documentId: document.id,
    version: document.version,
    place,
    hash,
    signer,
    how: DRAWN,
    ...command,
  }
  return decideSign(ae, run, full, { context: contextOf(run, now), deputies, hash, hand })
}

export const signed = (run: RunState, place: string, signer: Signer, more: Try = {}): RunState =>
  recorded(run, signDecision(run, place, signer, more), more.now)
