import { describe, expect, it } from 'vitest'
import { agencyAt, document, staff } from '../../test/every-workflow/support/agency.ts'
import { contextWithRecords } from '../../test/every-workflow/support/runs.ts'
import { defineWorkflow, type Step } from '../engine/workflow.ts'
import type { DocumentFacts, FormContext } from '../forms/context.ts'
import { requirement } from '../workflows/ae/forms/requirement.form.ts'
import { ae } from '../workflows/ae/workflow.ts'
import { compliance, lastAct } from './compliance.ts'

const NOW = '2026-09-10T10:00:00+08:00'
const at = (documents: readonly DocumentFacts[], more: Partial<FormContext> = {}) =>
  agencyAt(NOW, { documents, ...more })

const row = (clause: number, context: FormContext) => {
  const found = compliance(ae, context).find((one) => one.clause === clause)
  if (!found) throw new Error(`no clause ${clause}`)
  return found
}

const opening = (more: Partial<DocumentFacts> = {}) =>
  document(
    'client_meeting',
    'MR-20260902-01',
    { is_opening: true, end_at: '2026-09-02T11:30:00+08:00', issued_at: '2026-09-02T17:20:00+08:00' },
    { issuedAt: '2026-09-02T17:20:00+08:00', issuedBy: staff('林小舟').id, ...more },
  )
const intake = document(
  'requirement',
  'RQ-20260902-01',
  {},
  {
    issuedAt: '2026-09-02T18:00:00+08:00',
    issuedBy: staff('林小舟').id,
    signed: [{ place: 'sig_ae', name: '林小舟', at: '2026-09-02T18:10:00+08:00' }],
  },
)

describe('the sixteen clauses', () => {
  it('stand in their order, each once, also in a project that has just begun', () => {
    const rows = compliance(ae, contextWithRecords(0))
    expect(rows.map((one) => one.clause)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
    expect(rows.every((one) => one.state === 'open' && one.papers.length === 0)).toBe(true)
    expect(rows[1]?.reasons[0]).toEqual({ kind: 'waiting', waiting: { code: 'opening', params: {} } })
  })

  it('name who did it, from when to when, and on which document', () => {
    const found = row(1, at([opening(), intake]))
    expect(found).toMatchObject({
      state: 'done',
      by: ['林小舟'],
      from: '2026-09-02T17:20:00+08:00',
      until: '2026-09-02T18:10:00+08:00',
      reasons: [],
    })
    expect(found.papers.map((one) => one.number)).toEqual(['MR-20260902-01', 'RQ-20260902-01'])
  })

  it('count an entry after issue as an act, by whoever entered it', () => {
    const entered = [{ name: '金算盘', at: '2026-09-09T09:00:00+08:00' }]
    const found = row(1, at([opening({ entered }), intake]))
    expect(found.by).toEqual(['林小舟', '金算盘'])
    expect(found.until).toBe('2026-09-09T09:00:00+08:00')
  })

  it('say whose signature is missing', () => {
    const found = row(8, at([opening({ complete: false, awaits: ['sig_client'] })]))
    expect(found.state).toBe('open')
    expect(found.reasons).toContainEqual({
      kind: 'unsigned',
      number: 'MR-20260902-01',
      form: 'client_meeting',
      places: ['sig_client'],
    })
  })

  it('that repeat are kept while each time was whole, and not as written once a record was late', () => {
    expect(row(8, at([opening()])).state).toBe('kept')
    const late = opening({
      answers: {
        is_opening: true,
        end_at: '2026-09-02T11:30:00+08:00',
        issued_at: '2026-09-03T12:00:00+08:00',
      },
    })
    expect(row(8, at([late]))).toMatchObject({
      state: 'lapsed',
      reasons: [
        {
          kind: 'remark',
          waiting: { code: 'lateRecord', params: { number: 'MR-20260902-01', elapsed: '24:30' } },
        },
      ],
    })
  })

  it('passed over are told from those whose turn has not come', () => {
    const plan = document('plan_confirmation', 'CF-20260925-01', {})
    expect(row(6, at([plan]))).toMatchObject({ state: 'skipped' })
    expect(row(6, at([plan])).reasons).toContainEqual({ kind: 'passedOver', clause: 7 })
    expect(row(9, at([plan])).state).toBe('open')
  })

  it('carry the releases of their gates, with who, when and why', () => {
    const order = document('purchase_order', 'PO-20261015-01', {})
    const release = {
      id: 'r',
      gate: 'PO.advance',
      reason: '档期只剩这一周',
      by: '沈明月',
      at: '2026-10-15T09:00:00+08:00',
      usedBy: order.id,
    }
    expect(row(12, at([order], { releases: [release] })).reasons).toContainEqual({
      kind: 'released',
      gate: 'PO.advance',
      form: 'purchase_order',
      reason: '档期只剩这一周',
      by: '沈明月',
      at: '2026-10-15T09:00:00+08:00',
    })
    const unused = { ...release, usedBy: null }
    expect(row(12, at([], { releases: [unused] })).reasons.map((one) => one.kind)).toContain('released')
    expect(row(13, at([], { releases: [unused] })).reasons.map((one) => one.kind)).not.toContain('released')
  })
})

it('a paper that is made only with cause is not missed', () => {
  expect(row(7, at([])).reasons).toEqual([{ kind: 'nothing', forms: ['proposal', 'plan_confirmation'] }])
})

describe('papers that serve several clauses', () => {
  it('the opening record is evidence of 1 and 2, every record of 8', () => {
    const call = document('client_meeting', 'MR-20260905-01', { is_opening: false })
    const context = at([opening(), call])
    const numbers = (clause: number) => row(clause, context).papers.map((one) => one.number)
    expect(numbers(1)).toEqual(['MR-20260902-01'])
    expect(numbers(2)).toEqual(['MR-20260902-01'])
    expect(numbers(8)).toEqual(['MR-20260902-01', 'MR-20260905-01'])
  })

  it('the last instalment is asked for under 15, the others under 11', () => {
    const plan = document('receivables', 'RT-1', { rows: [{ name: '预付款' }, { name: '余款' }] })
    const notices = ['预付款', '余款'].map((name) => document('payment_notice', `PN-${name}`, { row: name }))
    const context = at([plan, ...notices])
    const numbers = (clause: number) => row(clause, context).papers.map((one) => one.number)
    expect(numbers(11)).toEqual(['RT-1', 'PN-预付款'])
    expect(numbers(15)).toEqual(['RT-1', 'PN-余款'])
  })
})

it('names a writer who has left the office, when their name is given', () => {
  const gone = { id: 'gone', name: '白鹭', title: '', roles: [] }
  const context = at([opening({ issuedBy: 'gone' })])
  const by = (people?: readonly (typeof gone)[]) => compliance(ae, context, people)[7]?.by
  expect(by()).toEqual([])
  expect(by([gone])).toEqual(['白鹭'])
})

it('works for any workflow: steps and papers are data', () => {
  const step = (clause: number, more: Partial<Step>): Step => ({
    id: `s${clause}`,
    clause,
    papers: [{ prefix: 'RQ', form: requirement as unknown as NonNullable<Step['papers'][number]['form']> }],
    gate: null,
    repeats: false,
    isDone: () => false,
    ...more,
  })
  const other = defineWorkflow({
    id: 'other',
    version: 1,
    steps: [step(1, { isDone: () => true }), step(2, { papers: [{ prefix: 'XX', form: null }] })],
    code: () => '',
  })
  const context = at([intake])
  const rows = compliance(other, context)
  expect(rows.map((one) => one.state)).toEqual(['done', 'open'])
  expect(lastAct(rows, context)).toBe('2026-09-02T18:10:00+08:00')
  expect(lastAct(compliance(other, at([])), at([]))).toBe(at([]).run.startedAt)
})
