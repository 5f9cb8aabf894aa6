import { commonPassphrases } from './common-passphrases.ts'

/**
 * What may be a passphrase: length and not being guessed first, nothing else. No rule about kinds of characters (they
 * make people write 'P@ssw0rd1'), any script, and never cut short.
 */

export const passphraseLength = { min: 10, max: 128, advised: 15 } as const

export type PassphraseProblem = 'tooShort' | 'tooLong' | 'common' | 'containsName'

/**
 * Everything wrong with it; empty when it will do. `names`: of the office and of the person, whole.
 * Lengths are counted in code points after NFC: 我 is one, so is é however it was typed.
 */
export function checkPassphrase(
  passphrase: string,
  names: readonly string[] = [],
): readonly PassphraseProblem[] {
  const length = codePoints(passphrase.normalize('NFC')).length
  if (length > passphraseLength.max) return ['tooLong']
  const problems: PassphraseProblem[] = []
  if (length < passphraseLength.min) problems.push('tooShort')
  if (isCommon(passphrase)) problems.push('common')
  if (names.some((name) => holdsName(fold(passphrase), fold(name)))) problems.push('containsName')
  return problems
}

/** A hint beside the field, not a condition. A Chinese character counts as two letters. */
export function passphraseStrength(passphrase: string): 'weak' | 'fair' | 'strong' {
  if (checkPassphrase(passphrase).length) return 'weak'
  return weight(remaining(codePoints(passphrase.normalize('NFC')))) < passphraseLength.advised
    ? 'fair'
    : 'strong'
}

/** Common when little or nothing is left of it once everything guessable in it is crossed out. */
function isCommon(passphrase: string): boolean {
  // Marks and spaces do not hide a word: 'Pass-word 2024!' is 'password2024'. One made of nothing but marks stays.
  const letters = codePoints(fold(passphrase))
  const points = letters.length ? letters : codePoints(passphrase.normalize('NFKC'))
  return new Set(points).size < 4 || repeats(points) || weight(remaining(points)) < 4
}

/** What is left outside listed words, walks over the keyboard or the alphabet, repeated characters, and dates. */
function remaining(points: readonly string[]): readonly string[] {
  const covered = new Uint8Array(points.length)
  const folded = points.map((point) => point.toLowerCase())
  coverWords(folded, covered)
  coverWalks(folded, covered)
  return points.filter((_, i) => !covered[i])
}

const words = new Set(commonPassphrases)
const longestWord = Math.max(...commonPassphrases.map((word) => codePoints(word).length))
const date = /^(19|20)\d\d((0[1-9]|1[0-2])([0-2]\d|3[01])?)?$/

function coverWords(points: readonly string[], covered: Uint8Array): void {
  for (let from = 0; from < points.length; from++) {
    for (let to = Math.min(points.length, from + longestWord); to > from + 1; to--) {
      const part = points.slice(from, to).join('')
      if (words.has(part) || date.test(part)) covered.fill(1, from, to)
    }
  }
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '01234567890']

function coverWalks(points: readonly string[], covered: Uint8Array): void {
  for (let from = 0; from < points.length; from++) {
    for (const step of [-1, 0, 1]) {
      let to = from + 1
      while (to < points.length && isStep(points[to - 1], points[to], step)) to++
      if (to - from >= 4) covered.fill(1, from, to)
    }
  }
}

function isStep(a = '', b = '', step = 0): boolean {
  if (step === 0) return a === b
  return rows.some((row) => row.includes(step > 0 ? a + b : b + a))
}

/** Something shorter than a passphrase, written twice or more. */
function repeats(points: readonly string[]): boolean {
  const part = period(points)
  return part < passphraseLength.min && part * 2 <= points.length
}

/** The length of the shortest part it repeats, its own length when it repeats none. */
function period(points: readonly string[]): number {
  for (let length = 1; length < points.length; length++) {
    if (points.every((point, i) => i < length || point === points[i - length])) return length
  }
  return points.length
}

/** Short Latin names would refuse half the language; two Chinese characters are a name. */
function holdsName(passphrase: string, name: string): boolean {
  if (weight(codePoints(name)) < 4) return false
  return passphrase.includes(name) || (passphrase.length > 0 && name.includes(passphrase))
}

/** Case, width and marks aside; ß, İ and the like need no more care here than lower case gives. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')
}

function weight(points: readonly string[]): number {
  return points.reduce((sum, point) => sum + (/\p{Script=Han}/u.test(point) ? 2 : 1), 0)
}

function codePoints(text: string): string[] {
  return [...text]
}
