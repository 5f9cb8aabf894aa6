import { describe, expect, it } from 'vitest'
import { DOCUMENT_ID, DRAFT_ID, ME } from '../../test/every-workflow/support/office.ts'
import { HAND } from '../../test/every-workflow/support/signing.ts'
import {
  contextOf,
  DIRECTOR,
  goodOrder,
  HEAD,
  happened,
  OTHER_HEAD,
  order,
  START,
  small,
} from '../../test/every-workflow/support/small.ts'
import { entryBlocks } from '../sheet/entries.ts'
import type { Signer } from '../signing/signer.ts'
import type { JsonObject } from '../values/json.ts'
import { type Decision, decideSubmit } from './decide.ts'
import { decideRecord } from './decide-record.ts'
import { decideRelease } from './decide-release.ts'
import { decideSign } from './decide-sign.ts'
import { newestOf, type RunState } from './run.ts'
import { stepStates } from './steps.ts'

const submit = (
  run: RunState,
  answers: JsonObject,
  more: { revises?: string; draftId?: string } = {},
): Decision =>
  decideSubmit(
    small,
    run,
    {
      expectedVersion: run.version,
      draftId: more.draftId ?? DRAFT_ID,
      revises: more.revises ?? null,
      form: order.id,
      answers,
      language: 'zh-Hans',
    },
    { documentId: DOCUMENT_ID, numbered: () => 0, context: contextOf(run) },
  )

const done = (run: RunState, decision: Decision, by?: string): RunState => {
  if (!decision.ok) throw new Error(JSON.stringify(decision.fault))
  return happened(run, decision.events, by)
}
const codeOf = (decision: Decision) => (decision.ok ? 'ok' : decision.fault.code)

const issued = () => done(START, submit(START, goodOrder()))
const record = (run: RunState, group: string, answers: unknown, me = ME): Decision =>
  decideRecord(
    small,
    run,
    { documentId: DOCUMENT_ID, expectedVersion: run.version, group, answers },
    contextOf(run, me),
  )
const linesOf = (run: RunState) => contextOf(run).documents[0]?.answers['lines'] as unknown as JsonObject[]
const withDone = (run: RunState, ...values: (number | null)[]) => ({
  lines: linesOf(run).map((row, index) => ({ ...row, done: values[index] ?? null })),
})

const staff = (person: { id: string; name: string }): Signer => ({
  kind: 'staff',
  personId: person.id,
  name: person.name,
  title: '',
  deputyFor: null,
})
const sign = (run: RunState, place: string, person: { id: string; name: string }) =>
  done(
    run,
    decideSign(
      small,
      run,
      {
        documentId: DOCUMENT_ID,
        version: 1,
        place,
        hash: 'h',
        signer: staff(person),
        how: { method: 'drawn', ...HAND },
      },
      { context: contextOf(run), deputies: [], hash: 'h', hand: null },
    ),
  )

describe('figures', () => {
  it('are worked out row by row and then for the whole', () => {
    const answers = contextOf(issued()).documents[0]?.answers
    expect(answers).toMatchObject({ total: 6000, left: 23, lines: [{ amount: 3000 }, { amount: 3000 }] })
  })

  it('are never believed when typed, nor are columns that come later', () => {
    const typed = goodOrder({ total: 1, lines: [{ item: '礼盒', qty: 1, price: 1, amount: 99, done: 1 }] })
    const answers = newestOf(done(START, submit(START, typed)), DOCUMENT_ID)?.answers
    expect(answers).toMatchObject({ total: 1, lines: [{ amount: 1 }] })
    expect(JSON.stringify(answers)).not.toContain('done')
  })
})

describe('a form of which one counts', () => {
  it('is refused a second time and revised instead', () => {
    const run = issued()
    expect(submit(run, goodOrder({ note: '又一份' }), { draftId: DOCUMENT_ID })).toMatchObject({
      fault: { code: 'onlyOne' },
    })
    const revised = submit(run, goodOrder({ note: '改了' }), { revises: DOCUMENT_ID, draftId: DOCUMENT_ID })
    expect(codeOf(revised)).toBe('ok')
  })
})

describe('gates of a form', () => {
  it('stop the issue and say why; a hard one has no way around', () => {
    const decision = submit(START, goodOrder({ note: '不行' }))
    expect(decision).toMatchObject({ fault: { code: 'gateClosed', params: { gate: 'never', soft: false } } })
    const release = { releaseId: DRAFT_ID, gate: 'T.hard', reason: '急用', signer: staff(DIRECTOR) }
    expect(codeOf(decideRelease(small, release, contextOf(START)))).toBe('gateClosed')
  })

  it('a soft one is opened by a director, once', () => {
    expect(submit(START, goodOrder({ note: '先做' }))).toMatchObject({
      fault: { params: { soft: true, by: '财务' } },
    })
    const release = {
      releaseId: DRAFT_ID,
      gate: 'T.soft',
      reason: '客户急用，先行制作',
      signer: staff(DIRECTOR),
    }
    const byAe = decideRelease(small, { ...release, signer: staff(ME) }, contextOf(START))
    expect(codeOf(byAe)).toBe('notAllowed')
    const open = done(START, decideRelease(small, release, contextOf(START)))
    expect(codeOf(decideRelease(small, release, contextOf(open)))).toBe('nothingChanged')
    const run = done(open, submit(open, goodOrder({ note: '先做' })))
    expect(run.releases).toMatchObject([{ by: '沈明月', reason: '客户急用，先行制作', usedBy: DOCUMENT_ID }])
    const again = submit(run, goodOrder({ note: '先做', lines: [{ item: '立牌', qty: 1 }] }), {
      revises: DOCUMENT_ID,
      draftId: DOCUMENT_ID,
    })
    expect(codeOf(again)).toBe('gateClosed')
  })

  it('one that is not used is not used up', () => {
    const release = { releaseId: DRAFT_ID, gate: 'T.soft', reason: '以后要用的', signer: staff(DIRECTOR) }
    const open = done(START, decideRelease(small, release, contextOf(START)))
    expect(done(open, submit(open, goodOrder())).releases).toMatchObject([{ usedBy: null }])
  })

  it('knows no gate that no form has', () => {
    const release = { releaseId: DRAFT_ID, gate: 'T.none', reason: '不知道', signer: staff(DIRECTOR) }
    expect(codeOf(decideRelease(small, release, contextOf(START)))).toBe('notFound')
  })
})

describe('entries after issue', () => {
  it('lie over what was issued and leave it as it was', () => {
    const run = done(issued(), record(issued(), 'progress', withDone(issued(), 5)))
    expect(contextOf(run).documents[0]?.answers).toMatchObject({
      left: 18,
      lines: [{ done: 5 }, { done: null }],
    })
    expect(newestOf(run, DOCUMENT_ID)?.answers).toMatchObject({ left: 23 })
    expect(newestOf(run, DOCUMENT_ID)?.sheet).toEqual(newestOf(issued(), DOCUMENT_ID)?.sheet)
  })

  it.each<[string, unknown, string]>([
    [
      'a changed issued cell',
      {
        lines: [
          { item: '礼盒', qty: 99, done: 1 },
          { item: '展架', qty: 3 },
        ],
      },
      'problems',
    ],
    ['a row more', { lines: [...goodRows(), { item: '新', qty: 1 }] }, 'problems'],
    ['a row less', { lines: goodRows().slice(1) }, 'problems'],
    ['another field', { note: '改' }, 'problems'],
    ['a field of another group', { received_at: '2026-09-05' }, 'problems'],
    ['more than ordered', { lines: [{ ...goodRows()[0], done: 21 }, goodRows()[1]] }, 'problems'],
    ['nothing at all', { lines: goodRows() }, 'nothingChanged'],
    ['a signature typed in', { sig_ae: '林小舟' }, 'problems'],
    ['text', 'all done', 'problems'],
  ])('refuse %s', (_what, answers, code) => expect(codeOf(record(issued(), 'progress', answers))).toBe(code))

  it('belong to those who may make them, when they may', () => {
    const run = issued()
    const finance = { ...ME, id: HEAD.id, roles: ['finance'] as const }
    expect(codeOf(record(run, 'progress', withDone(run, 1), finance))).toBe('notAllowed')
    expect(codeOf(record(run, 'progress', withDone(run, 1), HEAD))).toBe('ok')
    expect(codeOf(record(run, 'receipt', { received_at: '2026-09-05' }, finance))).toBe('notYet')
    expect(codeOf(record(run, 'nothing', {}))).toBe('notFound')
  })

  it('are refused to somebody who did not see the newest', () => {
    const run = issued()
    const command = {
      documentId: DOCUMENT_ID,
      expectedVersion: 1,
      group: 'progress',
      answers: withDone(run, 1),
    }
    expect(codeOf(decideRecord(small, run, command, contextOf(run)))).toBe('conflict')
  })

  it('go on to count in the next version, row by row', () => {
    const entered = done(issued(), record(issued(), 'progress', withDone(issued(), 5, 2)))
    const lines = [
      { item: '展架', qty: 4, price: 1000 },
      { item: '礼盒', qty: 20, price: 150 },
      { item: '立牌', qty: 1, price: 100 },
    ]
    const revised = submit(entered, goodOrder({ lines }), { revises: DOCUMENT_ID, draftId: DOCUMENT_ID })
    const answers = contextOf(done(entered, revised)).documents[0]?.answers
    expect(answers).toMatchObject({
      lines: [{ item: '展架', done: 2 }, { item: '礼盒', done: 5 }, { item: '立牌' }],
      left: 18,
    })
  })

  it('print behind the signed words, with who entered them', () => {
    const run = done(issued(), record(issued(), 'progress', withDone(issued(), 5)))
    const document = newestOf(run, DOCUMENT_ID)
    const printed = JSON.stringify(document && entryBlocks(order, document, 'Asia/Shanghai'))
    expect(printed).toContain('签发后登记')
    expect(printed).toContain('林小舟')
    expect(printed).toContain('礼盒')
    expect(printed).not.toContain('展架')
  })
})

describe('people named in the answers', () => {
  it('sign, each of them, and nobody else', () => {
    const first = sign(issued(), 'sig_ae', ME)
    expect(() => sign(first, 'sig_heads', DIRECTOR)).toThrow(/notSigner/)
    const half = sign(first, 'sig_heads', HEAD)
    expect(contextOf(half).documents[0]?.complete).toBe(false)
    expect(() => sign(half, 'sig_heads', HEAD)).toThrow(/alreadySigned/)
    const whole = sign(half, 'sig_heads', OTHER_HEAD)
    expect(contextOf(whole).documents[0]?.complete).toBe(true)
    expect(stepStates(small, contextOf(whole))[0]?.state).toBe('done')
  })
})

function goodRows(): JsonObject[] {
  return [
    { item: '礼盒', qty: 20, price: 150, amount: 3000 },
    { item: '展架', qty: 3, price: 1000, amount: 3000 },
  ]
}
