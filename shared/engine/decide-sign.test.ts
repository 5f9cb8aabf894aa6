import { describe, expect, it } from 'vitest'
import { contextAt, DOCUMENT_ID, goodMeeting, ME } from '../../test/every-workflow/support/office.ts'
import {
  AM,
  contextOf,
  DIRECTOR,
  DRAWN,
  documentIn,
  guest,
  HAND,
  HEADS,
  hashOf,
  issuedRun,
  recorded,
  signDecision,
  signed,
  staff,
  submitDecision,
  type Try,
} from '../../test/every-workflow/support/signing.ts'
import type { Signer } from '../signing/signer.ts'
import { ae } from '../workflows/ae/workflow.ts'
import { decideSilence, decideVoid } from './decide-end.ts'
import { decideRefusal } from './decide-sign.ts'
import { placesOf } from './places.ts'
import type { RunState } from './run.ts'

const faultOf = (run: RunState, place: string, signer: Signer, more: Try = {}) => {
  const decision = signDecision(run, place, signer, more)
  return decision.ok ? null : decision.fault
}
const states = (run: RunState) =>
  Object.fromEntries(placesOf(ae, documentIn(run), contextOf(run)).map((one) => [one.place.key, one.state]))
const byMe = () => signed(issuedRun(), 'sig_ae', staff(ME))
const chain = () => signed(signed(byMe(), 'sig_am', staff(AM)), 'sig_director', staff(DIRECTOR))

describe('whose turn it is', () => {
  it('opens the writer’s place first, then client and chain side by side', () => {
    expect(states(issuedRun())).toEqual({
      sig_ae: 'open',
      sig_am: 'waiting',
      sig_director: 'waiting',
      sig_dept_heads: 'waiting',
      sig_client: 'waiting',
    })
    expect(states(byMe())).toMatchObject({ sig_ae: 'signed', sig_am: 'open', sig_client: 'open' })
  })

  it('names the place that comes first', () =>
    expect(faultOf(byMe(), 'sig_director', staff(DIRECTOR))).toMatchObject({
      code: 'signOutOfTurn',
      params: { waitsFor: 'sig_am' },
    }))

  it('lets department heads sign in any order and waits for all of them', () => {
    const [one, other] = [HEADS[0] ?? ME, HEADS[1] ?? ME]
    const half = signed(chain(), 'sig_dept_heads', staff(other))
    expect(states(half)).toMatchObject({ sig_dept_heads: 'open' })
    expect(faultOf(half, 'sig_dept_heads', staff(other))?.code).toBe('alreadySigned')
    expect(states(signed(half, 'sig_dept_heads', staff(one)))).toMatchObject({ sig_dept_heads: 'signed' })
  })

  it('does not wait for a head who left', () => {
    const half = signed(chain(), 'sig_dept_heads', staff(HEADS[0] ?? ME))
    const left = { ...contextOf(half), people: [ME, AM, DIRECTOR, HEADS[0] ?? ME] }
    const place = placesOf(ae, documentIn(half), left).find((one) => one.place.several)
    expect(place).toMatchObject({ state: 'signed', needed: 1 })
  })

  it('asks only writer and client of a record that opens nothing', () =>
    expect(Object.keys(states(issuedRun(goodMeeting({ is_opening: false }))))).toEqual([
      'sig_ae',
      'sig_client',
    ]))
})

describe('who may', () => {
  it.each([
    ['sig_ae', staff(AM)],
    ['sig_ae', guest()],
    ['sig_am', staff(ME)],
    ['sig_client', staff(ME)],
    ['sig_client', guest('金穗')],
  ])('not sign at %s: %j', (place, signer) =>
    expect(faultOf(place === 'sig_ae' ? issuedRun() : byMe(), place, signer)?.code).toBe('notSigner'),
  )

  const deputies = [{ personId: AM.id, deputyId: ME.id, from: '2026-09-03', to: '2026-09-04' }]
  it.each([
    ['2026-09-02T23:59:59+08:00', 'notSigner'],
    ['2026-09-03T00:00:00+08:00', undefined],
    ['2026-09-04T23:59:59+08:00', undefined],
    ['2026-09-05T00:00:00+08:00', 'notSigner'],
  ])('a deputy at %s: %s', (now, code) =>
    expect(faultOf(byMe(), 'sig_am', staff(ME, AM.id), { now, deputies })?.code).toBe(code),
  )

  it('counts a deputy’s signature as that of whom they stand in for', () => {
    const run = signed(byMe(), 'sig_am', staff(ME, AM.id), { deputies })
    expect(faultOf(run, 'sig_am', staff(AM))?.code).toBe('alreadySigned')
  })
})

describe('how', () => {
  const short = { method: 'drawn' as const, pad: HAND.pad, strokes: [[[0.5, 0.5, 1] as const]] }
  const paper = (signedOn: string) => ({ method: 'paper' as const, scan: 'a'.repeat(64), signedOn })
  it.each([
    ['too little ink', { how: short }, 'tooLittleInk', {}],
    ['other words', { hash: '0'.repeat(64) }, 'hashMismatch', {}],
    ['another version', { version: 2 }, 'conflict', { current: 1 }],
    ['a PIN before any hand', { how: { method: 'pin' } }, 'notSigner', { why: 'neverDrawn' }],
    ['staff by voice', { how: { method: 'spoken', words: '同意' } }, 'notSigner', { why: 'method' }],
    ['paper of tomorrow', { how: paper('2026-09-04') }, 'badInput', { path: 'how.signedOn' }],
    ['paper before its issue', { how: paper('2026-09-01') }, 'badInput', {}],
    ['paper of no day', { how: paper('2026-02-30') }, 'badInput', {}],
  ] as [string, Try, string, object][])('refuses %s', (_name, more, code, params) =>
    expect(faultOf(issuedRun(), 'sig_ae', staff(ME), more)).toMatchObject({ code, params }),
  )

  it('keeps the hand that a PIN places', () => {
    const run = signed(issuedRun(), 'sig_ae', staff(ME), { how: { method: 'pin' }, hand: HAND })
    expect(documentIn(run).signatures[0]?.how).toEqual({ method: 'pin', ...HAND })
  })

  it.each([
    ['by voice', { method: 'spoken' as const, words: '同意' }],
    ['on paper', paper('2026-09-03')],
    ['by hand', DRAWN],
  ])('takes a guest %s, but not by PIN', (_name, how) => {
    expect(faultOf(byMe(), 'sig_client', guest(), { how })).toBeNull()
    expect(faultOf(byMe(), 'sig_client', guest(), { how: { method: 'pin' }, hand: HAND })?.code).toBe(
      'notSigner',
    )
  })
})

describe('what ends it', () => {
  const body = {
    documentId: DOCUMENT_ID,
    version: 1,
    place: 'sig_am',
    signer: staff(AM),
    reason: '预算未写明',
  }
  const returned = () => {
    const run = byMe()
    return recorded(
      run,
      decideRefusal('form.returned', ae, run, body, { context: contextOf(run), deputies: [] }),
    )
  }

  it('returning needs the same turn as signing', () => {
    const run = issuedRun()
    const decision = decideRefusal('form.returned', ae, run, body, { context: contextOf(run), deputies: [] })
    expect(decision).toMatchObject({ ok: false, fault: { code: 'signOutOfTurn' } })
  })

  it('a returned version takes no signature, and the next starts without any', () => {
    expect(faultOf(returned(), 'sig_am', staff(AM))?.code).toBe('signOutOfTurn')
    const run = returned()
    const next = recorded(run, submitDecision(run, goodMeeting({ remarks: '预算三十六万元' }), DOCUMENT_ID))
    expect(documentIn(next)).toMatchObject({
      version: 2,
      state: 'open',
      signatures: [],
      number: 'MR-20260902-01',
    })
    expect(next.documents[0]).toMatchObject({
      version: 1,
      state: 'superseded',
      signatures: [{ place: 'sig_ae' }],
    })
  })

  it('a revision needs a change, and what started the clock may not move', () => {
    const run = byMe()
    const { answers } = documentIn(run)
    expect(submitDecision(run, answers, DOCUMENT_ID)).toMatchObject({ fault: { code: 'nothingChanged' } })
    const moved = { ...answers, end_at: '2026-09-02T11:31:00+08:00' }
    expect(submitDecision(run, moved, DOCUMENT_ID)).toMatchObject({
      fault: { code: 'problems', problems: [{ at: ['end_at'], code: 'fixedAfterIssue' }] },
    })
  })

  it('a revision weeks later keeps its first issue, is not late, and gives the reader time', () => {
    const run = byMe()
    const answers = { ...documentIn(run).answers, remarks: '补记', meeting_no: 9, on_time: false }
    const later = '2026-10-09T09:00:00+08:00'
    const next = recorded(run, submitDecision(run, answers, DOCUMENT_ID, later), later)
    expect(documentIn(next).answers).toMatchObject({
      issued_at: '2026-09-02T17:20:00+08:00',
      meeting_no: 1,
      on_time: true,
      feedback_due_at: '2026-10-12T09:00:00+08:00',
    })
  })

  it('voiding is for the writer and those who answer for papers, once', () => {
    const run = byMe()
    const command = { documentId: DOCUMENT_ID, expectedVersion: run.version, reason: '记错项目' }
    expect(decideVoid(run, command, HEADS[0] ?? ME)).toMatchObject({ fault: { code: 'notAllowed' } })
    expect(decideVoid(run, { ...command, expectedVersion: 1 }, ME)).toMatchObject({
      fault: { code: 'conflict' },
    })
    const over = recorded(run, decideVoid(run, command, AM))
    expect(decideVoid(over, command, ME)).toMatchObject({ fault: { code: 'documentVoided' } })
    expect(faultOf(over, 'sig_am', staff(AM))?.code).toBe('documentVoided')
  })

  const silent = (run: RunState, now: string) =>
    decideSilence(
      ae,
      run,
      { documentId: DOCUMENT_ID, expectedVersion: run.version, agreement: 'a'.repeat(64) },
      { ...contextAt(now), people: contextOf(run).people },
    ).ok

  it('silence counts after the reply time only, and not against the client’s word', () => {
    const due = '2026-09-04T17:20:00+08:00'
    const after = '2026-09-04T17:20:01+08:00'
    expect([silent(byMe(), due), silent(byMe(), after), silent(issuedRun(), after)]).toEqual([
      false,
      true,
      false,
    ])
    expect(silent(signed(byMe(), 'sig_client', guest()), after)).toBe(false)
    const run = byMe()
    const no = { ...body, place: 'sig_client', signer: guest() }
    const context = contextOf(run)
    const objected = recorded(run, decideRefusal('form.declined', ae, run, no, { context, deputies: [] }))
    expect(silent(objected, after)).toBe(false)
  })
})

it('a signature is bound to its document, version and run', () => {
  const document = documentIn(issuedRun())
  const hashes = [
    document,
    { ...document, version: 2 },
    { ...document, id: ME.id },
    { ...document, answers: { ...document.answers, remarks: ' ' } },
    { ...document, sheet: { ...document.sheet, title: '另一份' } },
  ].map(hashOf)
  expect(new Set(hashes).size).toBe(hashes.length)
  const marked = { ...document, sheet: { ...document.sheet, mark: '已作废' } }
  expect(hashOf(marked)).toBe(hashes[0])
})
