import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentNumber, fileName, projectCode } from './numbers.ts'

describe('document numbers', () => {
  it.each([
    ['MR', '2026-11-22', 1, '', 'MR-20261122-01'],
    ['MR', '2026-11-22', 99, '', 'MR-20261122-99'],
    ['MR', '2026-11-22', 100, '', 'MR-20261122-100'],
    ['QT', '2026-11-22', 1, 'B', 'QT-20261122-01B'],
  ])('%s %s %i%s', (prefix, day, sequence, station, number) => {
    expect(documentNumber(prefix, day, sequence, station)).toBe(number)
  })

  it('differ when the count differs', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (one, other) => {
        const same = documentNumber('MR', '2026-09-02', one) === documentNumber('MR', '2026-09-02', other)
        expect(same).toBe(one === other)
      }),
    )
  })
})

it('project codes carry year and month', () => {
  expect(projectCode('QNM', '2026-09-02', 1)).toBe('QNM-2609-01')
})

describe('file names', () => {
  it('join number, title and project', () => {
    const name = fileName(['MR-20260902-01', '客户会议记录', '“暖冬礼盒”上市推广项目'], 'pdf')
    expect(name).toBe('MR-20260902-01_客户会议记录_“暖冬礼盒”上市推广项目.pdf')
  })

  it('lose what Windows forbids, and marks nobody sees', () => {
    expect(fileName(['MR', 'a<b>:"/\\|?*c\u0000\u202Ed', '  e \n f. '], 'pdf')).toBe('MR_abcd_e f.pdf')
  })

  it('can be written on every file system, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 4 }), (parts) => {
        const name = fileName(parts, 'pdf')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]/u)
        expect(name).toMatch(/(^|[^. ])\.pdf$/)
      }),
    )
  })

  it('keep a long Chinese name within the limit', () => {
    const name = fileName(['MR-20260902-01', '客户会议记录', '暖'.repeat(100)], 'pdf')
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
    expect(name).toContain('MR-20260902-01_客户会议记录_暖暖')
  })
})
