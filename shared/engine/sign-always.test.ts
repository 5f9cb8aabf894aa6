import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DOCUMENT_ID, goodMeeting, ME } from '../../test/every-workflow/support/office.ts'
import {
  AM,
  contextOf,
  DIRECTOR,
  documentIn,
  guest,
  HEADS,
  hashOf,
  issuedRun,
  PEOPLE,
  recorded,
  signDecision,
  staff,
  submitDecision,
} from '../../test/every-workflow/support/signing.ts'
import { meetingSigning } from '../workflows/ae/forms/client-meeting.signing.ts'
import { ae } from '../workflows/ae/workflow.ts'
import type { Decision } from './decide.ts'
import { decideSilence, decideVoid } from './decide-end.ts'
import { decideRefusal } from './decide-sign.ts'
import { placesOf, standingSignatures } from './places.ts'
import type { RunState } from './run.ts'

/** What must hold whatever is tried, by whomever, in whatever order. */

const place = fc.constantFrom(...meetingSigning.map((one) => one.key))
const signer = fc.constantFrom(...PEOPLE.map((one) => staff(one)), guest(), guest('路人'))
const now = '2026-09-08T09:00:00+08:00'

type Try = (run: RunState) => Decision

/** Mostly the right person at the right place, or the walk gets nowhere. */
const RIGHT = [
  { place: 'sig_ae', signer: staff(ME) },
  { place: 'sig_am', signer: staff(AM) },
  { place: 'sig_director', signer: staff(DIRECTOR) },
  ...HEADS.map((one) => ({ place: 'sig_dept_heads', signer: staff(one) })),
  { place: 'sig_client', signer: guest() },
]
const pair = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...RIGHT) }, fc.record({ place, signer }))
const seldom = fc.nat(9).map((n) => n === 0)
const signs = fc.record({ pair, old: seldom, stale: seldom }).map(
  ({ pair: { place: at, signer: who }, old, stale }): Try =>
    (run) => {
      const first = run.documents[0]
      return signDecision(run, at, who, {
        now,
        ...(old && first ? { hash: hashOf(first) } : {}),
        ...(stale ? { version: 1 } : {}),
      })
    },
)
const refuses = fc
  .record({ type: fc.constantFrom('form.returned' as const, 'form.declined' as const), place, signer })
  .map(
    ({ type, ...rest }): Try =>
      (run) => {
        const { id: documentId, version } = documentIn(run)
        const command = { documentId, version, reason: '请再看一遍', ...rest }
        return decideRefusal(type, ae, run, command, { context: contextOf(run, now), deputies: [] })
      },
  )
const revises = fc.nat(3).map(
  (n): Try =>
    (run) =>
      submitDecision(run, goodMeeting({ remarks: `第 ${n} 次` }), DOCUMENT_ID, now),
)
const ends = fc.constantFrom<Try>(
  (run) => decideVoid(run, { documentId: DOCUMENT_ID, expectedVersion: run.version, reason: '记错项目' }, ME),
  (run) =>
    decideSilence(
      ae,
      run,
      { documentId: DOCUMENT_ID, expectedVersion: run.version, agreement: 'a'.repeat(64) },
      contextOf(run, now),
    ),
)
const tries = fc.array(
  fc.oneof(
    { weight: 40, arbitrary: signs },
    { weight: 1, arbitrary: refuses },
    { weight: 2, arbitrary: revises },
    { weight: 1, arbitrary: ends },
  ),
  { maxLength: 60 },
)

function check(run: RunState): void {
  for (const document of run.documents) {
    const hash = hashOf(document)
    const done: string[] = []
    for (const one of document.signatures) {
      expect(one.hash).toBe(hash)
      const after = meetingSigning.find(({ key }) => key === one.place)?.after ?? []
      expect(done).toEqual(expect.arrayContaining([...after]))
      done.push(one.place)
    }
    const once = document.signatures.map((one) => `${one.place} ${one.signer.name}`)
    expect(new Set(once).size).toBe(once.length)
  }
  expect(run.documents.filter((one) => one.state !== 'superseded')).toHaveLength(1)
}

const stands = (run: RunState) => {
  const document = documentIn(run)
  const signed = placesOf(ae, document, contextOf(run, now)).filter((one) => one.state === 'signed')
  const standing = standingSignatures(document).length
  return {
    version: document.version,
    state: document.state,
    keys: signed.map((one) => one.place.key),
    standing,
  }
}

it('no signature stands on other words, out of turn or twice, and none goes but by a new version or a return', () => {
  let most = 0
  fc.assert(
    fc.property(tries, (all) => {
      let run = issuedRun()
      for (const attempt of all) {
        const before = stands(run)
        const decision = attempt(run)
        if (!decision.ok) continue
        run = recorded(run, decision, now)
        check(run)
        const after = stands(run)
        most = Math.max(most, after.standing)
        if (after.version !== before.version || after.state === 'returned') continue
        expect(after.keys).toEqual(expect.arrayContaining(before.keys))
      }
    }),
    // Seeded, so that how far the walk gets does not change from run to run.
    { numRuns: 120, seed: Number(process.env['QC_SEED'] ?? 20_261_123) },
  )
  // The walk is worth nothing when it never gets anywhere.
  expect(most).toBeGreaterThan(3)
})
