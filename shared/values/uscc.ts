/** 统一社会信用代码 (GB 32100): eighteen characters, the last one checking the others (domain 3.4). */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const
const LENGTH = 18
/** Places 3 to 8 name the registering region: digits only. */
const REGION = { from: 2, to: 8 } as const

/** What is wrong with a code: how many characters it has, the first character that cannot stand where it does, or the last one. */
export type UsccFault =
  | { readonly fault: 'length'; readonly length: number }
  | { readonly fault: 'character'; readonly position: number; readonly character: string }
  | { readonly fault: 'checkDigit' }

/** null when the code is right; spaces around it are nobody's fault. `position` counts from 1. */
export function usccFault(code: string): UsccFault | null {
  const characters = Array.from(code.trim())
  if (characters.length !== LENGTH) return { fault: 'length', length: characters.length }
  const wrong = characters.findIndex((one, index) => !mayStandAt(one, index))
  if (wrong >= 0) return { fault: 'character', position: wrong + 1, character: characters[wrong] as string }
  return characters.at(-1) === checkCharacter(characters) ? null : { fault: 'checkDigit' }
}

function mayStandAt(character: string, index: number): boolean {
  const isRegion = index >= REGION.from && index < REGION.to
  return isRegion ? /^[0-9]$/.test(character) : ALPHABET.includes(character)
}

/** The check character of a code's first seventeen. */
function checkCharacter(characters: readonly string[]): string | undefined {
  const sum = WEIGHTS.reduce<number>(
    (total, weight, index) => total + weight * ALPHABET.indexOf(characters[index] ?? ''),
    0,
  )
  return ALPHABET[(31 - (sum % 31)) % 31]
}
