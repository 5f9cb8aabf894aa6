import { describe, expect, it } from 'vitest'
import { agencyAt, document } from '../../../../test/every-workflow/support/agency.ts'
import { openAnswers } from '../../../forms/check.ts'
import type { Answers, DocumentFacts } from '../../../forms/context.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json } from '../../../values/json.ts'
import { checkAcceptance } from './acceptance.check.ts'
import { acceptance } from './acceptance.form.ts'
import { acceptanceGates } from './acceptance.gates.ts'
import { acceptanceRecords } from './acceptance.records.ts'

const quotation = document('quotation', 'QT-20260930-01', {
  status_client: '已确认',
  lines: [
    { item: '推广主题与传播策略', qty: 1, unit: '项' },
    { item: '暖冬礼盒', spec: '单层内托', qty: 2000, unit: '套' },
    { item: '收银台立牌', spec: 'A5', qty: 120, unit: '个' },
  ],
})
const contract = document('contract', 'CT-20261010-01', {
  acceptance_days: 3,
  delivery_place: '甲方总仓',
  clauses: [
    { no: 7, title: '第三方制作与质量' },
    { no: 8, title: '交付与验收' },
  ],
})
const checked = (target: string, more: Answers = {}, number = 'QC-1') =>
  document('qc_record', number, { kind: '成品检验', conclusion: '合格', target, party: '蓝鲸', ...more })
const boxes = checked('暖冬礼盒成品', {
  lot_qty: 2000,
  defect_qty: 10,
  conclusion: '让步接收',
  action: '压痕不明显',
})
const stands = checked('收银台立牌', { lot_qty: 120 }, 'QC-2')

const at = (documents: readonly DocumentFacts[]) => agencyAt('2026-11-13T09:00:00+08:00', { documents })
const opened = (...more: readonly DocumentFacts[]) =>
  openAnswers(acceptance as never, at([quotation, contract, boxes, stands, ...more])).answers

const item = (more: Answers = {}): Answers => ({
  name: '暖冬礼盒',
  ordered: 2000,
  delivered: 1990,
  accepted: 1970,
  quality: '不合格',
  defects: '错位',
  ...more,
})
const lot = (more: Answers = {}): Answers => ({
  lot_no: 1,
  presented_at: '2026-11-10',
  items: [item()] as unknown as Json,
  conclusion: '有条件通过 限期补齐',
  rectify: [{ item: '暖冬礼盒', qty: 30, due: '2026-11-13' }],
  ...more,
})
const said = (answers: Answers, documents: readonly DocumentFacts[] = []) =>
  checkAcceptance(answers, at(documents)).map((one) => `${one.at.join('/')} ${one.params['say']}`)
const items = (...list: readonly Answers[]) => ({ items: list as unknown as Json })

describe('a fresh lot', () => {
  it('lists the goods of the quotation with what the checks say of them; ideas are not goods', () => {
    expect(opened()).toMatchObject({
      lot_no: 1,
      place: '甲方总仓',
      items: [
        { name: '暖冬礼盒', ordered: 2000, delivered: 1990, quality: '让步接收', defects: '压痕不明显' },
        { name: '收银台立牌', ordered: 120, delivered: 120, quality: '合格', defects: null },
      ],
    })
  })

  it('after a first one is about what is still owed, and numbered on', () => {
    const first = document('acceptance', 'AC-1', {
      lot_no: 4,
      items: [
        { name: '暖冬礼盒', accepted: 1500 },
        { name: '收银台立牌', accepted: 120 },
      ],
      rectify: [{ item: '暖冬礼盒', qty: 100, done_at: '2026-11-12' }],
    })
    expect(opened(first)).toMatchObject({ lot_no: 5, items: [{ name: '暖冬礼盒', ordered: 400 }] })
  })

  it('counts nothing of each where several goods were checked together', () => {
    const together = checked('暖冬礼盒、收银台立牌', { lot_qty: 2120 }, 'QC-3')
    const { items: list } = openAnswers(acceptance as never, at([quotation, contract, together])).answers
    expect(list).toMatchObject([{ delivered: null }, { delivered: null }])
  })
})

describe('it is presented once every item was inspected', () => {
  const waits = (rows: readonly Answers[], ...documents: readonly DocumentFacts[]) =>
    acceptanceGates[0]?.waiting(items(...rows), at(documents))?.code ?? null
  it('and what was not brought is short, not uninspected', () => {
    expect(waits([item()])).toBe('inspection')
    expect(waits([item()], boxes)).toBeNull()
    expect(waits([item({ delivered: 0 })])).toBeNull()
    expect(waits([item(), item({ name: '收银台立牌' })], boxes)).toBe('inspection')
  })

  it('rework stops it until the 复检 that names the check has passed', () => {
    const bad = checked('暖冬礼盒', { conclusion: '返工' }, 'QC-9')
    const again = (more: Answers) =>
      document('qc_record', 'QC-10', {
        kind: '复检',
        target: '补做',
        party: '别人',
        conclusion: '合格',
        ...more,
      })
    expect(waits([item()], bad)).toBe('rework')
    expect(waits([item()], bad, again({ recheck_of: 'QC-9' }))).toBeNull()
    expect(waits([item()], bad, again({ recheck_of: 'QC-1' }))).toBe('rework')
  })
})

describe('its conclusion', () => {
  const whole = item({ delivered: 2000, accepted: 2000, quality: '合格', defects: null })
  it.each([
    ['a shortage is never 全部合格', { ...lot(), conclusion: '全部合格 同意验收' }, ['conclusion notAll']],
    ['a shortage that is listed', lot(), []],
    ['a shortage that is forgotten', lot({ rectify: [] }), ['rectify rectifyMissing']],
    [
      'another number than is short',
      lot({ rectify: [{ item: '暖冬礼盒', qty: 20 }] }),
      ['rectify/0/qty rectifyQty'],
    ],
    [
      'something that is not of this lot',
      lot({
        rectify: [
          { item: '暖冬礼盒', qty: 30 },
          { item: '气球', qty: 1 },
        ],
      }),
      ['rectify/1/item rectifyUnknown'],
    ],
    [
      'a day before the presentation',
      lot({ rectify: [{ item: '暖冬礼盒', qty: 30, due: '2026-11-09' }] }),
      ['rectify/0/due rectifyEarly'],
    ],
    ['all of it good', lot({ ...items(whole), rectify: [] }), ['conclusion allGood']],
    ['all of it good and said so', lot({ ...items(whole), conclusion: '全部合格 同意验收' }), []],
  ] as const)('%s', (_, answers, problems) => expect(said(answers)).toEqual(problems))
})

describe('an item', () => {
  const one = (more: Answers) => said({ lot_no: 1, ...items(item(more)) })
  it.each([
    ['accepted beyond what was brought', { accepted: 1991 }, ['items/0/accepted overDelivered']],
    [
      'brought beyond the order, without a word',
      { delivered: 2010, accepted: 2010, quality: '合格', defects: null },
      ['items/0/defects overOrdered'],
    ],
    [
      'brought beyond the order, agreed',
      { delivered: 2010, accepted: 2010, quality: '合格', defects: '客户同意多收' },
      [],
    ],
    ['partly rejected and called good', { quality: '合格' }, ['items/0/quality qualityGood']],
    ['whole and called bad', { accepted: 1990 }, ['items/0/quality qualityBad']],
  ] as const)('%s', (_, more, problems) => expect(one(more)).toEqual(problems))

  it('is one of the order, and listed once', () => {
    expect(said({ lot_no: 1, ...items(item({ name: '气球' })) }, [quotation])).toEqual([
      'items/0/name unknownItem',
    ])
    expect(said({ lot_no: 1, ...items(item(), item()) }, [quotation])).toEqual(['items/1/name twice'])
  })

  it('of a lot that has its form already is refused', () => {
    expect(said({ lot_no: 2 }, [document('acceptance', 'AC-1', { lot_no: 2 })])).toEqual(['lot_no lotTaken'])
  })
})

describe('after issue', () => {
  const [rectified, final] = acceptanceRecords
  const issued = document('acceptance', 'AC-1', lot(), { complete: false })
  const problems = (group: typeof final, more: Answers) =>
    (group?.check?.(lot(more), at([]), issued) ?? []).map((one) => one.params['say'])

  it('what was put right is dated between the presentation and today', () => {
    const on = (done_at: string) => problems(rectified, { rectify: [{ item: '暖冬礼盒', qty: 30, done_at }] })
    expect([on('2026-11-09'), on('2026-11-12'), on('2026-11-14')]).toEqual([
      ['beforePresented'],
      [],
      ['inFuture'],
    ])
  })

  it('the final day follows the last repair, and can be entered once the client has signed', () => {
    const on = (final_at: string) =>
      problems(final, { final_at, rectify: [{ item: '暖冬礼盒', qty: 30, done_at: '2026-11-12' }] })
    expect([on('2026-11-11'), on('2026-11-12'), on('2026-11-20')]).toEqual([['finalEarly'], [], ['inFuture']])
    expect(final?.open?.(issued, at([]))).toBe(false)
    expect(final?.open?.({ ...issued, complete: true }, at([]))).toBe(true)
  })
})

it('on paper the period names its article, and the chosen conclusion is ticked', () => {
  const facts = { language: 'zh-Hans' as const, number: 'AC-20261110-01', version: 1 }
  const { blocks, page } = buildSheet(acceptance as never, lot(), at([contract]), facts)
  const text = JSON.stringify(blocks)
  expect(page?.orientation).toBe('landscape')
  expect(text).toContain('请于2026-11-13前完成清点与检验')
  expect(text).toContain('按合同第8条办理')
  expect(text).toContain('[√] 有条件通过 限期补齐')
  expect(text).toContain('1 项中 0 项合格')
  const places = blocks.flatMap((one) =>
    one.block === 'signatures' ? one.boxes.map(({ place }) => place) : [],
  )
  expect(places).toEqual(['sig_ae', 'sig_client_inspector', 'sig_client'])
})
