export type PinProblem = 'six' | 'simple'

const LENGTH = 6

/** What can be said before the host is asked; it knows more PINs that are tried first. */
export function judgePin(pin: string): PinProblem | null {
  if (pin.length !== LENGTH) return 'six'
  const digits = [...pin].map(Number)
  const steps = digits.slice(1).map((digit, i) => (digit - (digits[i] ?? 0) + 10) % 10)
  // 000000, 123456, 987654.
  if (new Set(steps).size === 1) return 'simple'
  // 121212, 123123, 112233, and a year with its month.
  if (/^(..)\1\1$|^(...)\2$|^(.)\3(.)\4(.)\5$/.test(pin)) return 'simple'
  return /^(19|20)\d\d(0[1-9]|1[0-2])$/.test(pin) ? 'simple' : null
}
