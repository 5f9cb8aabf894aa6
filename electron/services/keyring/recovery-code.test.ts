import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newRecoveryCode, parseRecoveryCode } from './recovery-code.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = fc
  .uint8Array({ minLength: 28, maxLength: 28 })
  .map((bytes) => newRecoveryCode(() => Buffer.from(bytes)))
const place = fc.nat({ max: 34 })
const indexOf = (symbol: number) => symbol + Math.floor(symbol / 5)
const put = (code: string, index: number, symbol: string) =>
  code.slice(0, index) + symbol + code.slice(index + 1)

describe('recovery code', () => {
  it('is seven groups of five, all random bits in it', () => {
    expect(newRecoveryCode()).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{5}$/)
    const many = Array.from({ length: 2000 }, () => newRecoveryCode())
    expect(new Set(many).size).toBe(2000)
    for (let symbol = 0; symbol < 35; symbol++) {
      expect(new Set(many.map((code) => code[indexOf(symbol)])).size).toBe(32)
    }
  })

  it('is read however it is typed', () => {
    const ways = [
      (code: string) => code.toLowerCase(),
      (code: string) => code.replaceAll('-', ''),
      (code: string) => code.replaceAll('-', ' — '),
      (code: string) => `\u{3000}${[...code].join(' ')}\n`,
      (code: string) => code.replaceAll('0', 'o').replaceAll('1', 'I'),
      (code: string) => code.replaceAll('0', 'O').replaceAll('1', 'l'),
      (code: string) => code.replace(/[!-~]/g, (c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)),
      (code: string) => put(code.replaceAll('-', ''), 0, `${code[0]}-`).replace(/(.{9})/, '$1 '),
    ]
    fc.assert(
      fc.property(codes, fc.constantFrom(...ways), (code, way) => {
        expect(parseRecoveryCode(way(code))).toEqual({ ok: true, code })
      }),
      { numRuns: 500 },
    )
  })

  it('names the group with a wrong symbol, whichever it is', () => {
    fc.assert(
      fc.property(codes, place, fc.constantFrom(...alphabet, 'U', '我', '😀'), (code, symbol, typed) => {
        fc.pre(code[indexOf(symbol)] !== typed)
        const groups = [Math.floor(symbol / 5) + 1]
        expect(parseRecoveryCode(put(code, indexOf(symbol), typed))).toEqual({
          ok: false,
          problem: 'group',
          groups,
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('names the group in which two neighbours are exchanged', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 6 }), fc.nat({ max: 3 }), (code, group, offset) => {
        const index = group * 6 + offset
        const [a = '', b = ''] = [code[index], code[index + 1]]
        fc.pre(a !== b)
        const typed = put(put(code, index, b), index + 1, a)
        expect(parseRecoveryCode(typed)).toEqual({ ok: false, problem: 'group', groups: [group + 1] })
      }),
      { numRuns: 1000 },
    )
  })

  it('names both groups when they are exchanged', () => {
    fc.assert(
      fc.property(codes, fc.nat({ max: 6 }), fc.nat({ max: 6 }), (code, a, b) => {
        fc.pre(a < b)
        const groups = code.split('-')
        const [x = '', y = ''] = [groups[a], groups[b]]
        groups[a] = y
        groups[b] = x
        expect(parseRecoveryCode(groups.join('-'))).toEqual({
          ok: false,
          problem: 'group',
          groups: [a + 1, b + 1],
        })
      }),
    )
  })

  it('says when symbols are missing or too many, and where', () => {
    const code = newRecoveryCode()
    const short = put(code, 8, '')
    expect(parseRecoveryCode(short)).toEqual({ ok: false, problem: 'length', groups: [2] })
    const run = parseRecoveryCode(short.replaceAll('-', ''))
    expect(run).toMatchObject({ ok: false, problem: 'length' })
    expect(run.ok ? [] : run.groups).toContain(7)
    expect(parseRecoveryCode('')).toEqual({ ok: false, problem: 'length', groups: [1, 2, 3, 4, 5, 6, 7] })
    expect(parseRecoveryCode(`${code}-00000`)).toEqual({ ok: false, problem: 'length', groups: [8] })
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => void expect(parseRecoveryCode(text).ok).toBe(false),
      ),
    )
  })
})
