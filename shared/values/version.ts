/** Three numbers; nothing behind them, so that of two versions one is always the newer. */
const VERSION = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/

export const isVersion = (text: string): boolean => VERSION.test(text)

const numbersOf = (version: string): readonly number[] => version.split('.').map(Number)

export function isNewer(version: string, than: string): boolean {
  const [one, other] = [numbersOf(version), numbersOf(than)]
  const place = one.findIndex((number, at) => number !== other[at])
  return place >= 0 && (one[place] ?? 0) > (other[place] ?? 0)
}
