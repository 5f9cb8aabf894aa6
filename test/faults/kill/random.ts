/** Chance that a seed repeats (mulberry32). */
export interface Random {
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number
  readonly chance: (probability: number) => boolean
  /** A UUID, version 4. */
  readonly uuid: () => string
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const hex = (length: number) => Array.from({ length }, () => below(16).toString(16)).join('')
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`
  return { below, chance: (probability) => next() < probability, uuid }
}
