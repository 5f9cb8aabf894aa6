import type { JsonObject } from '../../../shared/values/json.ts'
import type { StoryAct } from './ae-project.ts'
import { instant } from './typed.ts'

/**
 * What the procedure forbids, tried in the whole project when it is forbidden: every gate while it is closed, and signing,
 * releasing and changing out of order. A test holds this list against the gates there are.
 */

/** What was typed for a paper of the sample, by its key. */
export type TypedFor = (key: string) => JsonObject

const RUN = 'winter'
/** A second project that only shows what cannot come first in the sample. */
const SIDE = 'side'

function gate(at: string, form: string, id: string, note: string, answers: JsonObject = {}): StoryAct {
  const refused = { code: 'gateClosed', gate: id }
  return { at: instant(at), by: 'ae', act: 'submit', run: RUN, form, note, answers, refused }
}

const sideGate = (...given: Parameters<typeof gate>): StoryAct => ({ ...gate(...given), run: SIDE })

const boughtIn = {
  lines: [{ group: '第三方制作', item: '礼盒印刷', qty: 1, unit: '项', unit_price: 100_00, is_third: true }],
} as unknown as JsonObject

const GATES: readonly StoryAct[] = [
  gate('2026-09-02T14:10', 'work_order', 'opening', '还没有立项记录'),
  gate('2026-09-03T12:00', 'internal_meeting', 'IM.packet', '立项文件还没有签齐下达'),
  gate('2026-09-03T12:01', 'internal_timeline', 'IT.dispatch', '各部门还没有指派执行人'),
  gate('2026-09-03T12:02', 'work_order', 'WO.change', '没有客户签过的修改，不能再开工作单'),
  gate('2026-09-03T12:03', 'qc_record', 'QC.order', '还没有可以检查的工作'),
  gate('2026-09-08T10:00', 'internal_timeline', 'IT.briefing', '还没有开项目说明会'),
  gate('2026-09-09T09:01', 'client_schedule', 'WS.timeline', '各部门还没有确认进程表'),
  gate('2026-09-17T09:00', 'rehearsal', 'RH.review', '还没有内部评审'),
  gate('2026-09-17T09:01', 'proposal', 'PP.review', '评审以前不能提案'),
  gate('2026-09-17T09:02', 'change_request', 'CR.proposal', '没有提案就没有修改'),
  gate('2026-09-17T09:03', 'plan_confirmation', 'CF.proposal', '没有通过的方案可以确认'),
  gate('2026-09-22T11:00', 'supplier_quotes', 'SQ.plan', '方案还没有确认'),
  gate('2026-09-22T11:01', 'quotation', 'QT.plan', '方案还没有确认'),
  gate('2026-09-22T11:02', 'contract', 'CT.quotation', '还没有报价'),
  gate('2026-09-22T11:03', 'purchase_order', 'PO.comparison', '还没有比价'),
  gate('2026-09-30T10:00', 'quotation', 'QT.supplier', '外购项目还没有选定供应商', boughtIn),
  gate('2026-10-01T10:00', 'contract', 'CT.quotation', '客户没有确认的报价不能成为合同'),
  gate('2026-10-01T10:01', 'receivables', 'RT.contract', '合同还没有生效'),
  gate('2026-10-01T10:02', 'cash_plan', 'CP.contract', '合同还没有生效'),
  gate('2026-10-01T10:03', 'payment_notice', 'PN.tracker', '还没有收款计划'),
  gate('2026-10-01T10:04', 'purchase_order', 'PO.contract', '合同还没有生效'),
  gate('2026-10-01T10:05', 'delivery_note', 'DN.accepted', '没有验收就不能送货'),
  gate('2026-10-13T10:00', 'purchase_order', 'PO.advance', '预付款还没有到账'),
  gate('2026-10-13T10:01', 'payment_notice', 'PN.trigger', '余款要等最终验收', { row: '余款' }),
  gate('2026-11-02T10:00', 'purchase_order', 'PO.quote', '供应商的报价已经过期', {
    supplier: '蓝鲸印务(虚构)有限公司',
  }),
  gate('2026-11-05T11:00', 'acceptance', 'AC.inspection', '礼盒还没有成品检验'),
  gate('2026-11-14T10:00', 'archive', 'AR.close', '款项还没有收齐'),
  { at: instant('2026-11-20T09:00'), by: 'ae', act: 'openDraft', key: 'left', run: RUN, form: 'qc_record' },
  gate('2026-11-20T09:01', 'archive', 'AR.drafts', '还有没发出的草稿'),
  { at: instant('2026-11-20T09:02'), by: 'ae', act: 'discard', draft: 'left' },
]

/** The same papers as in the sample, each with one thing that may not be. */
const changed = (typed: TypedFor): readonly StoryAct[] => [
  gate('2026-09-20T11:50', 'proposal', 'PP.rehearsal', '演练以前不能提案', typed('pp1')),
  {
    at: instant('2026-11-13T10:50'),
    by: 'ae',
    act: 'submit',
    run: RUN,
    form: 'acceptance',
    note: '少三十套，不能写全部合格',
    answers: { ...typed('ac1'), conclusion: '全部合格 同意验收' },
    refused: { code: 'problems', at: ['conclusion'], problem: 'rule' },
  },
]

const refusedBy = (by: string, at: string, act: string, note: string, code: string, more: JsonObject) =>
  ({ at: instant(at), by, act, note, refused: { code }, ...more }) as StoryAct

const OUT_OF_ORDER: readonly StoryAct[] = [
  refusedBy('di', '2026-09-03T11:01', 'sign', '总监先于客户部经理', 'signOutOfTurn', {
    document: 'cb1',
    place: 'sig_director',
    how: 'drawn',
  }),
  refusedBy('ae', '2026-09-17T09:10', 'release', '只有总监可以放行', 'notAllowed', {
    run: RUN,
    gate: 'PP.review',
    reason: '客户催得急，先提案再评审',
  }),
  refusedBy('di', '2026-09-22T11:10', 'release', '硬性条件谁也不能放行', 'gateClosed', {
    run: RUN,
    gate: 'CT.quotation',
    reason: '客户已经口头同意，先签合同',
  }),
  refusedBy('di', '2026-10-15T15:50', 'release', '放行要写明原因', 'badInput', {
    run: RUN,
    gate: 'PO.advance',
    reason: '急',
  }),
  {
    at: instant('2026-10-21T16:00'),
    by: 'ae',
    act: 'record',
    document: 'po2',
    group: 'mass',
    note: '打样没有合格，不能开始大货生产',
    answers: { mass_production: true },
    refused: { code: 'problems', at: ['mass_production'], problem: 'rule' },
  },
  refusedBy('ae', '2026-11-19T10:00', 'revise', '报价已过有效期，合同不能另出一版', 'gateClosed', {
    document: 'ct1',
    answers: { ship_first: false },
  }),
  refusedBy('ae', '2026-11-19T10:01', 'submit', '发出的记录不能再改', 'draftIssued', {
    run: RUN,
    form: 'client_meeting',
    draft: 'mr1',
    answers: { subject: '另一个主题' },
  }),
  refusedBy('ae', '2026-11-19T10:02', 'revise', '沟通结束的时间不能改', 'problems', {
    document: 'mr1',
    answers: { end_at: instant('2026-09-02T12:00') },
  }),
]

const SIDE_PROJECT: readonly StoryAct[] = [
  {
    at: instant('2026-09-04T09:00'),
    by: 'ae',
    act: 'startRun',
    key: SIDE,
    workflow: 'ae',
    name: '春季试吃会',
    client: 'limehill',
    expect: { code: 'QNM-2609-02' },
  },
  {
    at: instant('2026-09-04T10:00'),
    by: 'ae',
    act: 'submit',
    key: 'side-mr1',
    run: SIDE,
    form: 'client_meeting',
    brief: true,
    answers: {
      meeting_type: '立项沟通',
      contact_mode: '电话',
      end_at: instant('2026-09-04T09:40'),
      items: [{ conclusion: '先做一场试吃会，客户另发需求。', state: '已确认' }],
      no_action: true,
      is_opening: true,
    } as unknown as JsonObject,
    expect: { number: 'MR-20260904-01' },
  },
  sideGate('2026-09-04T10:10', 'work_order', 'WO.requirement', '还没有客户需求记录'),
  sideGate('2026-09-04T10:11', 'creative_brief', 'CB.requirement', '还没有客户需求记录'),
]

export const refusals = (typed: TypedFor): readonly StoryAct[] => [
  ...GATES,
  ...changed(typed),
  ...OUT_OF_ORDER,
  ...SIDE_PROJECT,
]
