import { randomBytes } from 'node:crypto'

/**
 * The printed code: seven groups of five Crockford symbols, 4 random ones and a check each, so 140 bits.
 * The check is a sum over GF(32) with the group's place in it: one wrong symbol, two neighbours exchanged, and two
 * groups exchanged are always found, and the group is named.
 */

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupCount = 7
const groupLength = 5
const shape = groupCount * groupLength

export type ParsedRecoveryCode =
  | { readonly ok: true; readonly code: string }
  /** `groups`: the ones to look at again, the first being 1. `length`: symbols are missing or too many. */
  | { readonly ok: false; readonly problem: 'length' | 'group'; readonly groups: readonly number[] }

/** In the one spelling in which it is printed and stretched: `XXXXX-XXXXX-…`. */
export function newRecoveryCode(random: (bytes: number) => Buffer = randomBytes): string {
  // 256 is a multiple of 32: the low five bits of a random byte are even.
  const symbols = [...random(groupCount * (groupLength - 1))].map((byte) => byte & 31)
  const groups = Array.from({ length: groupCount }, (_, place) => {
    const data = symbols.slice(place * 4, place * 4 + 4)
    return [...data, checkOf(data, place)].map((value) => alphabet[value]).join('')
  })
  return groups.join('-')
}

/** Forgives case, O for 0, I and L for 1, full width, and any spaces, hyphens and dashes. */
export function parseRecoveryCode(typed: string): ParsedRecoveryCode {
  const groups = split(plain(typed))
  const wrong = groups.flatMap((group, place) => (isGroup(group, place) ? [] : [place + 1]))
  const symbols = [...groups.join('')].length
  if (symbols !== shape || groups.length !== groupCount)
    return { ok: false, problem: 'length', groups: wrong }
  return wrong.length ? { ok: false, problem: 'group', groups: wrong } : { ok: true, code: groups.join('-') }
}

function plain(typed: string): string {
  const folded = typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toUpperCase()
  return folded
    .replace(/[\s\p{Pd}−ー_]+/gu, ' ')
    .trim()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
}

/** By the typist's own groups when there are seven and one is at fault for the length, else by fives. */
function split(text: string): string[] {
  const own = text.split(' ')
  const symbols = [...text.replaceAll(' ', '')]
  if (own.length === groupCount && symbols.length !== shape) return own
  const count = Math.max(groupCount, Math.ceil(symbols.length / groupLength))
  return Array.from({ length: count }, (_, i) =>
    symbols.slice(i * groupLength, (i + 1) * groupLength).join(''),
  )
}

function isGroup(group: string, place: number): boolean {
  const values = [...group].map((symbol) => alphabet.indexOf(symbol))
  if (values.length !== groupLength || values.includes(-1) || place >= groupCount) return false
  return values.at(-1) === checkOf(values.slice(0, -1), place)
}

/** Each symbol weighs another power of x; the place is added, so that no group is right in another's place. */
function checkOf(values: readonly number[], place: number): number {
  return values.reduce((sum, value) => timesX(sum ^ value), 0) ^ (place + 1)
}

/** Multiplication by x in GF(32), modulo x⁵ + x² + 1. */
function timesX(value: number): number {
  return value & 16 ? ((value << 1) ^ 0b100101) & 31 : value << 1
}
