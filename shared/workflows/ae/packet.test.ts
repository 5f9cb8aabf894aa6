import { describe, expect, it } from 'vitest'
import { named, staff, typedBy } from '../../../test/every-workflow/support/agency.ts'
import { goodMeeting } from '../../../test/every-workflow/support/office.ts'
import { startProject } from '../../../test/every-workflow/support/project.ts'
import { stepStates } from '../../engine/steps.ts'
import { openAnswers } from '../../forms/check.ts'
import type { Answers } from '../../forms/context.ts'
import type { AnyForm } from '../../forms/form.ts'
import { rows } from '../../forms/read.ts'
import type { Json } from '../../values/json.ts'
import { creativeBrief } from './forms/creative-brief.form.ts'
import { internalMeeting } from './forms/internal-meeting.form.ts'
import { requirement } from './forms/requirement.form.ts'
import { workOrder } from './forms/work-order.form.ts'
import { ae } from './workflow.ts'

/** Clauses 1 to 3 and 5 through the engine: domain 1.4, the approval chain as a state machine. */

const typed = (form: unknown, more: Answers = {}): Answers => ({ ...typedBy(form as AnyForm), ...more })
const RQ = 'RQ-20260902-01'
const WO = 'WO-20260903-01'
const CB = 'CB-20260903-01'
const HEADS = ['罗一鸣', '鲁大衡', '宋星河'] as const
const PROMISED: { readonly [head: string]: readonly [string, string] } = {
  罗一鸣: ['许晚晴', '2026-10-16'],
  鲁大衡: ['马铁', '2026-11-10'],
  宋星河: ['田豆', '2026-11-03'],
}

/** The packet is written and waits for its signatures. */
function packet(settings = {}) {
  let now = '2026-09-02T17:20:00+08:00'
  const at = (moment: string) => {
    now = moment
  }
  const project = startProject(() => now, settings)
  expect(
    project.submit(
      'client_meeting',
      goodMeeting({ recorder: named('林小舟'), attendees_agency: [{ name: named('林小舟'), title: null }] }),
    ),
  ).toBe('ok')
  at('2026-09-03T11:50:00+08:00')
  expect(project.submit('work_order', typed(workOrder))).toBe('gateClosed')
  expect(project.submit('requirement', typed(requirement))).toBe('ok')
  expect(project.submit('work_order', typed(workOrder))).toBe('ok')
  expect(project.submit('creative_brief', typed(creativeBrief))).toBe('ok')
  return { ...project, at }
}

type Packet = ReturnType<typeof packet>

const deptsOf = ({ document }: Packet) => rows(document(WO).answers, 'depts')
const delegated = (project: Packet, head: string, more: Answers = {}): Answers => {
  const [executor = '', promised_at = ''] = PROMISED[head] ?? []
  const own = { decision: '接受', executors: [named(executor)], promised_at, ...more }
  const listed = deptsOf(project).map((row) =>
    (row['head'] as Answers)['name'] === head ? { ...row, ...own } : row,
  )
  return { depts: listed as unknown as Json }
}

function signedToHeads(project: Packet): void {
  for (const number of [WO, CB]) {
    expect(project.sign(number, 'sig_ae', '林小舟')).toBe('ok')
    expect(project.sign(number, 'sig_am', '何远帆')).toBe('ok')
    expect(project.sign(number, 'sig_director', '沈明月')).toBe('ok')
  }
}

const stateOf = ({ seenBy }: Packet, clause: number) =>
  stepStates(ae, seenBy('林小舟')).find((one) => one.step.clause === clause)?.state

describe('the opening packet', () => {
  it('is signed in its order, each head for their own department', () => {
    const project = packet()
    expect(project.sign(WO, 'sig_am', '何远帆')).toBe('signOutOfTurn')
    expect(project.sign(WO, 'sig_ae', '林小舟')).toBe('ok')
    expect(project.sign(WO, 'sig_director', '沈明月')).toBe('signOutOfTurn')
    expect(project.sign(WO, 'sig_am', '何远帆')).toBe('ok')
    expect(project.sign(WO, 'sig_head', '罗一鸣')).toBe('signOutOfTurn')
    expect(project.sign(WO, 'sig_director', '沈明月')).toBe('ok')
    expect(project.sign(WO, 'sig_head', '马铁')).toBe('notSigner')
    expect(project.record(WO, 'delegate', delegated(project, '罗一鸣'), '罗一鸣')).toBe('notYet')
    for (const head of HEADS) expect(project.sign(WO, 'sig_head', head)).toBe('ok')
    expect(project.document(WO).complete).toBe(true)
  })

  it('is done when every department has named somebody and the brief is signed', () => {
    const project = packet()
    signedToHeads(project)
    for (const head of HEADS) {
      expect(project.sign(WO, 'sig_head', head)).toBe('ok')
      expect(stateOf(project, 2)).not.toBe('done')
      expect(project.record(WO, 'delegate', delegated(project, head), head)).toBe('ok')
    }
    expect(stateOf(project, 2)).not.toBe('done')
    for (const head of HEADS) expect(project.sign(CB, 'sig_dept_heads', head)).toBe('ok')
    expect(stateOf(project, 2)).toBe('done')
  })

  it('a head touches nothing but their own row, and nothing that was issued', () => {
    const project = packet()
    signedToHeads(project)
    for (const head of HEADS) project.sign(WO, 'sig_head', head)
    expect(project.record(WO, 'delegate', delegated(project, '鲁大衡'), '罗一鸣')).toBe(
      'problems notOwnRow@depts/1/decision',
    )
    const moved = { depts: deptsOf(project).map((row) => ({ ...row, dept: '媒介部' })) as unknown as Json }
    expect(project.record(WO, 'delegate', moved, '罗一鸣')).toBe('problems fixedAfterIssue@depts')
    expect(
      project.record(WO, 'delegate', delegated(project, '罗一鸣', { promised_at: '2026-10-17' }), '罗一鸣'),
    ).toBe('problems promisedLate@depts/0/promised_at')
    expect(project.record(WO, 'delegate', delegated(project, '罗一鸣'), '林小舟')).toBe('notYet')
  })

  it('names the executors anew without a new approval, but with a reason', () => {
    const project = packet()
    signedToHeads(project)
    project.sign(WO, 'sig_head', '罗一鸣')
    expect(project.record(WO, 'delegate', delegated(project, '罗一鸣'), '罗一鸣')).toBe('ok')
    const other = { executors: [named('江小楠')] }
    expect(project.record(WO, 'delegate', delegated(project, '罗一鸣', other), '罗一鸣')).toBe(
      'problems changeReason@depts/0/reason',
    )
    expect(
      project.record(
        WO,
        'delegate',
        delegated(project, '罗一鸣', { ...other, reason: '许晚晴休假两周' }),
        '罗一鸣',
      ),
    ).toBe('ok')
    const { version, signed } = project.document(WO)
    expect([version, signed.length]).toEqual([1, 4])
  })

  it('revised by the AE, is signed anew and keeps what was delegated', () => {
    const project = packet()
    signedToHeads(project)
    project.sign(WO, 'sig_head', '罗一鸣')
    project.record(WO, 'delegate', delegated(project, '罗一鸣'), '罗一鸣')
    const answers = { ...typed(workOrder), final_at: '2026-10-20' }
    expect(project.submit('work_order', answers, '林小舟', WO)).toBe('ok')
    const { version, signed } = project.document(WO)
    expect([version, signed.length]).toEqual([2, 0])
    expect(deptsOf(project)[0]).toMatchObject({ decision: '接受', executors: [named('许晚晴')] })
  })

  it('is not followed by a second order without a signed change', () => {
    const project = packet()
    expect(project.submit('work_order', typed(workOrder, { final_at: '2026-10-20' }))).toBe('gateClosed')
    expect(project.submit('creative_brief', typed(creativeBrief, { tone: '温暖' }))).toBe('onlyOne')
  })
})

describe('what follows', () => {
  it('the client’s answers and materials are entered on the signed requirement', () => {
    const project = packet()
    expect(project.sign(RQ, 'sig_ae', '林小舟')).toBe('ok')
    const questions = rows(project.document(RQ).answers, 'open_questions').map((row) => ({
      ...row,
      answer: '不需要',
    }))
    expect(project.record(RQ, 'answered', { open_questions: questions as unknown as Json }, '林小舟')).toBe(
      'ok',
    )
    const late = rows(project.document(RQ).answers, 'materials').map((row) => ({
      ...row,
      received_date: '2026-09-04',
    }))
    expect(project.record(RQ, 'received', { materials: late as unknown as Json }, '林小舟')).toContain(
      'inTheFuture',
    )
    project.at('2026-09-04T09:00:00+08:00')
    expect(project.record(RQ, 'received', { materials: late as unknown as Json }, '马铁')).toBe('notAllowed')
    expect(project.record(RQ, 'received', { materials: late as unknown as Json }, '林小舟')).toBe('ok')
    expect(project.document(RQ)).toMatchObject({ version: 1, complete: true })
    expect(rows(project.document(RQ).answers, 'materials')[0]).toMatchObject({ received_date: '2026-09-04' })
  })

  it('the briefing: everybody who came signs, and may object', () => {
    const project = packet()
    project.at('2026-09-08T17:30:00+08:00')
    const briefing = () => {
      const { answers } = openAnswers(internalMeeting, project.seenBy('林小舟'))
      return { ...answers, ...typed(internalMeeting) }
    }
    expect(project.submit('internal_meeting', briefing())).toBe('gateClosed')
    signedToHeads(project)
    for (const head of HEADS) {
      project.sign(WO, 'sig_head', head)
      project.sign(CB, 'sig_dept_heads', head)
      project.record(WO, 'delegate', delegated(project, head), head)
    }
    expect(project.submit('internal_meeting', briefing())).toBe('ok')
    const IM = 'IM-20260908-01'
    expect(project.sign(IM, 'sig_attendees', '鲁大衡')).toBe('signOutOfTurn')
    expect(project.sign(IM, 'sig_ae', '林小舟')).toBe('ok')
    for (const name of ['何远帆', '沈明月', ...HEADS, '许晚晴'])
      expect(project.sign(IM, 'sig_attendees', name)).toBe('ok')
    expect(project.sign(IM, 'sig_attendees', '田豆')).toBe('notSigner')
    expect(project.document(IM).complete).toBe(false)
    expect(project.sign(IM, 'sig_attendees', '江小楠')).toBe('ok')
    expect(project.document(IM).complete).toBe(true)
    const objected = rows(project.document(IM).answers, 'attendees').map((row) =>
      (row['name'] as Answers)['id'] === staff('鲁大衡').id ? { ...row, objection: '打样时间建议提前' } : row,
    )
    expect(project.record(IM, 'objection', { attendees: objected as unknown as Json }, '鲁大衡')).toBe('ok')
    expect(project.document(IM).complete).toBe(true)
  })

  it('a director who heads all departments leaves no place for heads, and delegates', () => {
    const project = packet({ directorIsHead: true })
    project.at('2026-09-03T12:00:00+08:00')
    const listed = rows(typed(workOrder), 'depts').map(({ dept }) => ({
      dept: dept ?? null,
      head: named('沈明月'),
    }))
    const answers = typed(workOrder, { depts: listed as unknown as Json })
    expect(project.submit('work_order', answers, '林小舟', WO)).toBe('ok')
    project.sign(WO, 'sig_ae', '林小舟')
    project.sign(WO, 'sig_am', '何远帆')
    project.sign(WO, 'sig_director', '沈明月')
    expect(project.document(WO).complete).toBe(true)
    const own = { decision: '接受', executors: [named('马铁')], promised_at: '2026-10-16' }
    const all = deptsOf(project).map((row) => ({ ...row, ...own })) as unknown as Json
    expect(project.record(WO, 'delegate', { depts: all }, '沈明月')).toBe('ok')
  })
})
