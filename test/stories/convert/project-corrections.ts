import type { Json, JsonObject } from '../../../shared/values/json.ts'
import type { StoryAct } from './ae-project.ts'
import { instant } from './typed.ts'

/**
 * Where the sample and the corrected procedure differ (corrections 12 and 15), and acts the sample only implies: the director's
 * release, the record accepted by silence, the tracker's second version.
 */
export interface Correction {
  /** Local time of submission. */
  readonly at?: string
  readonly answers?: JsonObject
  /** Fields left as the program fills them in. */
  readonly untyped?: readonly string[]
  /** Figures the sample does not have right or writes otherwise. */
  readonly unsaid?: readonly string[]
  /** Places that figures ask for which only the program works out. */
  readonly asks?: readonly string[]
  /** Rows of a table as the corrected procedure has them. */
  readonly edits?: { readonly [table: string]: (rows: readonly JsonObject[]) => readonly JsonObject[] }
  /** Places that stay empty. */
  readonly unsigned?: readonly string[]
  /** Nobody signs there earlier. */
  readonly signAfter?: { readonly [place: string]: string }
}

const LAST = '余款（含修改单CR-20261014-01）'

const REVIEWERS = ['何远帆', '罗一鸣', '鲁大衡'].map((name) => ({ id: null, name }))

/** Papers that only the corrected procedure has, the tracker's second version, and the list of invoices. */
function completed(items: readonly JsonObject[]): readonly JsonObject[] {
  const file = { pages: null, form: '电子签署PDF', location: '项目文件夹/QNM-2609-01', mandatory: true }
  const more: readonly JsonObject[] = [
    { title: '进度与质量监控记录', doc_no: 'QC-20261110-01', version: '1' },
    { title: '付款通知书', doc_no: 'PN-20261026-01', version: '1' },
    { title: '发票清单', doc_no: null, version: null, form: '电子文件' },
  ]
  // Answers to open questions are entries here, no second version; the tracker has one.
  const versions: { readonly [number: string]: string } = { 'RQ-20260902-01': '1', 'RT-20261012-01': '2' }
  const listed = items.map((row) => ({
    ...row,
    version: versions[`${row['doc_no']}`] ?? row['version'] ?? null,
  }))
  const added = more.map((row, index) => ({
    ...{ seq: items.length + index + 1, ...file },
    ...row,
    missing_reason: null,
  }))
  return [...listed, ...added]
}

const check = (item: string) => ({ item, standard: '与签样一致', measured: '一致', result: '合格' })

/** What was shown in the second round, with its author and file. */
const WORKS = [
  ['方案A 把冬天焐热', 'V2', '江小楠', 'A_把冬天焐热_V2.pdf'],
  ['核心创意主画面', 'V2', '江小楠', 'A_把冬天焐热_V2.pdf'],
  ['礼盒包装版面', 'V2', '江小楠', '礼盒版面_V2.pdf'],
  ['短片脚本二', 'V1', '许晚晴', '短片脚本二_V1.pdf'],
] as const
type Shown = (typeof WORKS)[number]

const work = ([name, version, author, file]: Shown) => ({
  name,
  version,
  author: { id: null, name: author },
  file,
})
const passed = ([name, version]: Shown) => ({ name, version, opinion: '同意', result: '通过' })

/** What stands on somebody's list then, whatever else does (the sample's open_reminders_at, and what it implies). */
const listed = (
  at: string,
  by: string,
  ...reminders: readonly (readonly [rule: string, number?: string])[]
): StoryAct => ({
  at: instant(at),
  by,
  act: 'today',
  expect: { reminders: reminders.map(([rule, number]) => ({ rule, ...(number ? { number } : {}) })) },
})

export const CORRECTIONS: {
  readonly papers: { readonly [key: string]: Correction }
  readonly acts: readonly StoryAct[]
} = {
  papers: {
    // Silence stands in for the client's signature.
    mr5: { unsigned: ['sig_client'] },
    // Quotes dated 30 September are compared when they are there.
    sq1: { at: '2026-09-30T10:30', asks: ['sig_director'] },
    sq2: { at: '2026-09-30T10:31', asks: ['sig_director'] },
    sq3: { at: '2026-09-30T10:32' },
    sq4: { at: '2026-09-30T10:33' },
    // The client never signed the first version.
    qt1: { unsigned: ['sig_client'] },
    ir1: { answers: { reviewers: REVIEWERS } },
    // Corrections 15: whatever the client confirms was reviewed and presented at that version.
    ir2: { answers: { reviewers: REVIEWERS, works: WORKS.map(work) } },
    pp2: { answers: { options: WORKS.map(passed) } },
    // Goods may go out before acceptance, so that the first delivery is in order.
    ct1: { answers: { ship_first: true } },
    // Before the change request its last instalment has no addition.
    rt1: { untyped: ['rows'] },
    // Other wording of the same: a client by its id, kinds joined, the bank in one line.
    rq1: { unsaid: ['client_id'] },
    wo1: { unsaid: ['job_category'] },
    pn1: { unsaid: ['bank'] },
    pn2: { answers: { row: LAST }, unsaid: ['bank'] },
    qc4: { answers: { target: '30秒竖版短片、社交平台长图与短图' } },
    // Before the advance; and dearer than compared, by the foil the client signed for.
    po1: { asks: ['sig_director'] },
    po2: { asks: ['sig_director'] },
    ac1: { at: '2026-11-13T11:00' },
    // The index speaks of every paper at its newest version, and of the invoices.
    ar1: { edits: { items: completed } },
  },
  acts: [
    listed('2026-10-16T09:00', 'ae', ['paymentDue'], ['changeSchedule', 'CR-20261014-01']),
    listed('2026-10-20T09:00', 'ae', ['paymentLate'], ['orderedBeforeAdvance', 'PO-20261015-01']),
    listed('2026-10-20T17:45', 'fi', ['supplierPayment', 'PO-20261020-01']),
    {
      at: instant('2026-10-26T09:30'),
      by: 'ae',
      act: 'submit',
      key: 'pn3',
      run: 'winter',
      form: 'payment_notice',
      note: 'corrections 11: the stage payment has its own notice, due by the day the sample was signed',
      answers: { channel: '邮件' },
      expect: {
        number: 'PN-20261026-01',
        answers: {
          row: '进度款',
          due_date: '2026-10-30',
          amount_cn: '人民币玖万肆仟零贰拾贰元贰角柒分',
          overdue_days: 0,
        },
      },
    },
    {
      at: instant('2026-10-26T09:40'),
      by: 'ae',
      act: 'sign',
      document: 'pn3',
      place: 'sig_ae',
      how: 'drawn',
    },
    listed('2026-10-28T09:00', 'ae', ['cashPlanMoved', 'CP-20261020-01']),
    {
      at: instant('2026-10-15T15:00'),
      by: 'ae',
      act: 'revise',
      note: 'the signed change is added to the last instalment',
      document: 'rt1',
      answers: {
        rows: [
          { name: '预付款', amount: 12_536_302, trigger: '合同签订' },
          { name: '进度款', amount: 9_402_227, trigger: '进入制作' },
          { name: LAST, amount: 9_911_026, trigger: '成品验收' },
        ],
      },
      expect: { version: 2 },
    },
    {
      at: instant('2026-10-15T15:05'),
      by: 'ae',
      act: 'sign',
      document: 'rt1',
      place: 'sig_ae',
      how: 'drawn',
    },
    {
      at: instant('2026-10-15T15:55'),
      by: 'di',
      act: 'release',
      run: 'winter',
      gate: 'PO.advance',
      reason: '演员与摄影棚档期须在10月15日前锁定，客户已书面同意先行',
    },
    {
      at: instant('2026-11-10T08:30'),
      by: 'ae',
      act: 'submit',
      key: 'qc8',
      run: 'winter',
      form: 'qc_record',
      note: 'corrections 15: the six design files are inspected too',
      answers: {
        checked_at: instant('2026-11-10T08:20'),
        kind: '成品检验',
        target: '门店物料延展设计文件',
        party: '创作部',
        lot_qty: 6,
        sample_qty: 6,
        checks: [check('六款可编辑源文件')] as unknown as Json,
        conclusion: '合格',
      },
    },
    {
      at: instant('2026-11-10T08:32'),
      by: 'ae',
      act: 'sign',
      document: 'qc8',
      place: 'sig_ae',
      how: 'drawn',
    },
    {
      at: instant('2026-10-14T17:05'),
      by: 'ae',
      act: 'attach',
      key: 'silence-agreement',
      name: '合同默示确认条款.txt',
      text: '合同约定：客户收到会议记录后两个工作日内未提出书面异议的，视为确认；价格、范围和日期的变更不在其内。',
    },
    {
      at: instant('2026-10-16T17:05'),
      by: 'ae',
      act: 'acceptSilence',
      document: 'mr5',
      agreement: 'silence-agreement',
      expect: { state: 'accepted' },
    },
  ],
}
