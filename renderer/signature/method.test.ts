import { describe, expect, test } from 'vitest'
import { howOf, missingOf, NOTHING } from './method.ts'

const pad = { width: 600, height: 200 }
const dot = { strokes: [[[0.5, 0.5, 0.5]]], pad } as const
const line = {
  strokes: [
    [
      [0.1, 0.5, 0.5],
      [0.9, 0.5, 0.5],
    ],
  ],
  pad,
} as const

describe('what is sent', () => {
  test('a hand, once there is ink enough', () => {
    expect(missingOf(NOTHING)).toBe('empty')
    expect(missingOf({ ...NOTHING, ink: dot })).toBe('tooLittle')
    expect(howOf({ ...NOTHING, ink: line })).toEqual({ method: 'drawn', ...line })
  })

  test('a PIN alone', () => {
    expect(howOf({ ...NOTHING, method: 'pin', ink: line })).toEqual({ method: 'pin' })
  })

  test('paper with its scan and day', () => {
    const scan = { name: '签字页.pdf', size: 10, hash: 'a'.repeat(64) }
    expect(missingOf({ ...NOTHING, method: 'paper', scan })).toBe('paper')
    expect(howOf({ ...NOTHING, method: 'paper', scan, signedOn: '2026-11-22' })).toEqual({
      method: 'paper',
      scan: scan.hash,
      signedOn: '2026-11-22',
    })
  })

  test('words that were said', () => {
    expect(missingOf({ ...NOTHING, method: 'spoken', words: '  ' })).toBe('spoken')
    expect(howOf({ ...NOTHING, method: 'spoken', words: ' 同意 ' })).toEqual({
      method: 'spoken',
      words: '同意',
    })
  })
})
