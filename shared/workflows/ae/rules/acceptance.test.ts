import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFacts } from '../../../../test/every-workflow/support/office.ts'
import {
  allPassed,
  isInspected,
  itemResult,
  leftOver,
  passedPercent,
  rejected,
  shippable,
  short,
} from './acceptance.ts'

const item = (ordered: number, delivered: number, accepted: number) => ({
  name: '礼盒',
  ordered,
  delivered,
  accepted,
})

describe('an item', () => {
  it.each([
    [item(100, 100, 100), 0, 0, '合格'],
    [item(100, 90, 90), 0, -10, '数量不足'],
    [item(2000, 1990, 1970), 20, -30, '部分合格'],
    [item(100, 100, 0), 100, -100, '不合格'],
    [item(100, 110, 110), 0, 10, '合格'],
  ] as const)('%j', (row, refused, missing, result) => {
    expect([rejected(row), short(row), itemResult(row)]).toEqual([refused, missing, result])
  })

  it('says nothing while a quantity is missing', () => {
    expect(itemResult({ name: '礼盒', ordered: 1, delivered: null, accepted: null })).toBeNull()
  })

  it('all passed means that nothing is short and nothing rejected', () => {
    const quantity = fc.integer({ min: 1, max: 5000 })
    fc.assert(
      fc.property(fc.array(fc.tuple(quantity, quantity, quantity), { minLength: 1 }), (list) => {
        const items = list.map(([ordered, delivered, accepted]) =>
          item(ordered, delivered, Math.min(accepted, delivered)),
        )
        const good = items.every((row) => (rejected(row) ?? 1) === 0 && (short(row) ?? -1) >= 0)
        expect(allPassed(items)).toBe(good)
        expect(passedPercent(items) === 100).toBe(good)
      }),
    )
  })
})

const check = (kind: string, target: string, conclusion: string, party = '蓝鲸') =>
  documentFacts('qc_record', { kind, target, conclusion, party })

describe('the last inspection decides', () => {
  it.each([
    ['none', [], false],
    ['a passed one', [check('成品检验', '礼盒成品', '合格')], true],
    ['a sample is none', [check('打样签样', '礼盒样品', '合格')], false],
    ['rework stops it', [check('成品检验', '礼盒', '合格'), check('复检', '礼盒', '返工')], false],
    [
      're-inspection opens it',
      [check('成品检验', '礼盒', '返工'), check('复检', '补做三十套', '合格')],
      true,
    ],
    [
      'somebody else’s does not',
      [check('成品检验', '礼盒', '返工'), check('复检', '展架', '合格', '小象')],
      false,
    ],
    ['a concession counts', [check('成品检验', '礼盒', '让步接收')], true],
  ] as const)('%s', (_what, documents, inspected) =>
    expect(isInspected('礼盒', { documents })).toBe(inspected),
  )
})

it('ships what was accepted and made good, once', () => {
  const documents = [
    documentFacts('acceptance', {
      items: [item(2000, 1990, 1970)],
      rectify: [{ item: '礼盒', qty: 30, done_at: '2026-11-13' }],
    }),
    documentFacts('delivery_note', { lines: [{ name: '礼盒', qty: 1970 }] }),
  ]
  expect(shippable('礼盒', { documents })).toBe(30)
  expect(shippable('展架', { documents })).toBe(0)
})

it('has nothing left once all that is carried went out; films and files never go', () => {
  const lot = documentFacts('acceptance', {
    items: [item(2000, 1990, 1970), { name: '短片', accepted: 1 }],
    rectify: [{ item: '礼盒', qty: 30, done_at: '2026-11-13' }],
  })
  const first = documentFacts('delivery_note', { lines: [{ name: '礼盒', qty: 1970 }] })
  const second = documentFacts('delivery_note', { lines: [{ name: '礼盒', qty: 30 }] })
  expect(leftOver({ documents: [lot, first] })).toEqual(['礼盒'])
  expect(leftOver({ documents: [lot, first, second] })).toEqual([])
})
