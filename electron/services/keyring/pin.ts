import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { costSchema } from './format.ts'
import { type Cost, fromHex, keyBytes, saltBytes, same, stretch, toHex } from './primitives.ts'

/**
 * The six digits by which somebody signs while the vault is open. A million values fall to anyone who gets a verifier,
 * whatever it costs: the caller keeps it sealed in the vault and counts attempts (attempts.ts). scrypt is here for the
 * case that one leaks.
 */

export const pinCost: Cost = { N: 2 ** 15, r: 8, p: 1 }

export type PinProblem = 'notSixDigits' | 'tooSimple'

export const pinVerifierSchema = z.strictObject({
  cost: costSchema,
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})

export type PinVerifier = z.infer<typeof pinVerifierSchema>

/** Full-width digits are digits. Empty when it will do. */
export function checkPin(typed: string): readonly PinProblem[] {
  const pin = typed.normalize('NFKC')
  if (!/^[0-9]{6}$/.test(pin)) return ['notSixDigits']
  return isSimple(pin) ? ['tooSimple'] : []
}

/** What is tried first: steps, patterns, Chinese lucky numbers, and a year with its month. About 1 in 180 of all. */
function isSimple(pin: string): boolean {
  const digits = [...pin].map(Number)
  const steps = digits.slice(1).map((digit, i) => (digit - (digits[i] ?? 0) + 10) % 10)
  // 000000, 123456, 987654, 135791; 890123 goes on past nine.
  if (new Set(steps).size === 1) return true
  // 121212, 123123, 112233, 111222, 123321.
  if (/^(..)\1\1$|^(...)\2$|^(.)\3(.)\4(.)\5$|^(.)\6\6(.)\7\7$|^(.)(.)(.)\10\9\8$/.test(pin)) return true
  return favourites.has(pin) || /^(19|20)\d\d(0[1-9]|1[0-2])$/.test(pin)
}

const favourites = new Set(
  '520131 131452 521131 147258 258369 147369 159357 159753 123654 456123 789456 741852 963852 102030 112358 314159 271828'.split(
    ' ',
  ),
)

/** @throws RangeError when `checkPin` finds a problem. */
export async function createPinVerifier(typed: string, cost: Cost = pinCost): Promise<PinVerifier> {
  if (checkPin(typed).length) throw new RangeError('not a usable PIN')
  const salt = randomBytes(saltBytes)
  const hash = await stretch(typed.normalize('NFKC'), salt, cost)
  return { cost: { ...cost }, salt: toHex(salt), hash: toHex(hash) }
}

/** Takes the same time for every wrong answer, also for what cannot be a PIN. */
export async function verifyPin(verifier: PinVerifier, typed: string): Promise<boolean> {
  const hash = await stretch(typed.normalize('NFKC'), fromHex(verifier.salt), verifier.cost)
  return same(hash, fromHex(verifier.hash))
}

/** For a person who has no PIN: as long as a wrong one takes, and false. */
export async function pretendPin(cost: Cost = pinCost): Promise<false> {
  await stretch('', Buffer.alloc(keyBytes), cost)
  return false
}
