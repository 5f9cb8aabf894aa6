/**
 * What can be said of a new passphrase while it is typed. The host judges it again with its list of common ones; here
 * nobody should have to wait for that to learn that eight letters are too few.
 */

export const LEAST = 10
export const MOST = 128
/** From this weight on it is called strong; a Chinese character counts as two letters. */
const ADVISED = 15

export type PassphraseProblem = 'empty' | 'short' | 'long' | 'simple' | 'name'
export type Strength = 'weak' | 'fair' | 'strong'

const points = (text: string): string[] => [...text.normalize('NFC')]

const weight = (all: readonly string[]): number =>
  all.reduce((sum, point) => sum + (/\p{Script=Han}/u.test(point) ? 2 : 1), 0)

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '')

/** `names`: of the office and of the person. The first problem only, since one sentence is read and three are not. */
export function judge(typed: string, names: readonly string[] = []): PassphraseProblem | null {
  const length = points(typed).length
  if (length === 0) return 'empty'
  if (length > MOST) return 'long'
  if (length < LEAST) return 'short'
  if (holdsName(fold(typed), names)) return 'name'
  return isSimple(points(fold(typed))) ? 'simple' : null
}

export function strength(typed: string, names: readonly string[] = []): Strength {
  if (judge(typed, names) !== null) return 'weak'
  const all = points(typed)
  // Repeated characters add little: half of what is not new counts.
  const fresh = new Set(all).size
  return weight([...new Set(all)]) + (all.length - fresh) / 2 >= ADVISED ? 'strong' : 'fair'
}

function holdsName(passphrase: string, names: readonly string[]): boolean {
  return names.map(fold).some((name) => weight(points(name)) >= 4 && passphrase.includes(name))
}

/** Few different characters, or one run along the keyboard or the alphabet. */
function isSimple(all: readonly string[]): boolean {
  if (new Set(all).size < 4) return true
  const steps = all.slice(1).filter((point, i) => isStep(all[i] ?? '', point)).length
  return steps >= all.length - 2
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', '01234567890']

const isStep = (a: string, b: string): boolean =>
  ROWS.some((row) => row.includes(a + b) || row.includes(b + a))
