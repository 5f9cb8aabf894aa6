import { describe, expect, it } from 'vitest'
import {
  contextAt,
  DOCUMENT_ID,
  DRAFT_ID,
  goodMeeting,
  NOW,
} from '../../test/every-workflow/support/office.ts'
import { runWith } from '../../test/every-workflow/support/runs.ts'
import type { JsonObject } from '../values/json.ts'
import { ae } from '../workflows/ae/workflow.ts'
import { decideSubmit, type SubmitCommand } from './decide.ts'
import type { RunState } from './run.ts'
import type { Workflow } from './workflow.ts'

const command = (more: Partial<SubmitCommand> = {}): SubmitCommand => ({
  expectedVersion: 1,
  draftId: DRAFT_ID,
  revises: null,
  form: 'client_meeting',
  answers: goodMeeting(),
  language: 'zh-Hans',
  ...more,
})
const given = (numbered = 0) => ({ documentId: DOCUMENT_ID, numbered: () => numbered, context: contextAt() })
const decide = (more: Partial<SubmitCommand> = {}, run: RunState = runWith(0), workflow: Workflow = ae) =>
  decideSubmit(workflow, run, command(more), given())
const faultOf = (more: Partial<SubmitCommand>, run?: RunState) => {
  const decision = decide(more, run)
  return decision.ok ? null : decision.fault
}
const issued = (answers: JsonObject) => {
  const decision = decide({ answers })
  const event = decision.ok ? decision.events[0] : undefined
  if (event?.type !== 'form.submitted') throw new Error(JSON.stringify(decision))
  return event.body
}

describe('form.submit', () => {
  it('numbers by the business date and freezes the sheet', () => {
    const body = issued(goodMeeting())
    expect(body).toMatchObject({ number: 'MR-20260902-01', version: 1, businessDate: '2026-09-02' })
    expect(body.sheet).toMatchObject({ corner: { number: 'MR-20260902-01' }, mark: null })
  })

  it('counts on from what was numbered', () => {
    const decision = decideSubmit(ae, runWith(0), command(), given(99))
    expect(decision.ok && decision.events[0]?.body).toMatchObject({ number: 'MR-20260902-100' })
  })

  it('decides the same twice', () => expect(decide()).toEqual(decide()))

  it('stamps what was typed for the program to stamp', () => {
    const forged = {
      issued_at: '2026-09-02T11:31:00+08:00',
      confirm_status: '已签字',
      meeting_no: 9,
      on_time: false,
    }
    expect(issued(goodMeeting(forged)).answers).toMatchObject({
      issued_at: NOW,
      confirm_status: '待确认',
      meeting_no: 1,
      on_time: true,
    })
  })

  it('does not take a signature', () => {
    expect(faultOf({ answers: goodMeeting({ sig_client: { name: '柯檬' } }) })).toMatchObject({
      code: 'problems',
      problems: [{ at: ['sig_client'], code: 'signedByNobody' }],
    })
  })

  it('does not issue a draft twice', () => {
    const run = runWith(1)
    expect(faultOf({ draftId: run.documents[0]?.draftId ?? '', expectedVersion: 2 }, run)).toMatchObject({
      code: 'draftIssued',
      params: { number: run.documents[0]?.number },
    })
  })

  it.each([
    [1, 2],
    [2, 1],
    [3, 0],
    [4, 0],
  ])('says what happened since version %i of a run at version 3', (expectedVersion, count) => {
    const run = runWith(2)
    const fault = faultOf({ expectedVersion }, run)
    if (expectedVersion === 3) return expect(fault?.code).not.toBe('conflict')
    expect(fault).toMatchObject({ code: 'conflict', params: { expected: expectedVersion, current: 3 } })
    expect(fault?.differs.map((one) => String(one.theirs).slice(0, 14))).toEqual(
      run.documents.slice(run.documents.length - count).map((one) => one.number),
    )
  })

  it('knows no form that the workflow has not', () => {
    expect(faultOf({ form: 'nothing' })?.code).toBe('notFound')
  })

  it('stops at a closed gate, unless another step of the form is open', () => {
    const closed = { id: 'g', waiting: () => ({ code: 'opening', params: {} }) }
    const steps = ae.steps.map((step) => ({ ...step, gate: closed }))
    const shut: Workflow = { ...ae, steps }
    const decision = decide({}, runWith(0), shut)
    expect(decision.ok || decision.fault).toMatchObject({ code: 'gateClosed', params: { gate: 'opening' } })
    const ajar: Workflow = {
      ...ae,
      steps: steps.map((one) => (one.clause === 8 ? { ...one, gate: null } : one)),
    }
    expect(decide({}, runWith(0), ajar).ok).toBe(true)
  })

  it('is refused whole when anything is wrong', () => {
    expect(faultOf({ answers: goodMeeting({ subject: '' }) })).toMatchObject({
      code: 'problems',
      problems: [{ at: ['subject'], code: 'required' }],
    })
  })
})
