/** As a Chinese reader looks for it: by sound, numbers by their value. */
const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true })

export type Key = string | number

interface Window {
  readonly offset: number
  readonly count: number
  readonly down: boolean
}

/**
 * One window of a list in the order asked for. Names are sealed in the tables, so the whole list is opened here to be
 * sorted; what leaves is the window. Equal ones keep the order they came in.
 */
export function windowOf<T>(
  all: readonly T[],
  { offset, count, down }: Window,
  key: (one: T) => Key,
): readonly T[] {
  const sign = down ? -1 : 1
  return all
    .map((one) => ({ one, key: key(one) }))
    .toSorted((one, other) => sign * compare(one.key, other.key))
    .slice(offset, offset + count)
    .map(({ one }) => one)
}

function compare(one: Key, other: Key): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other))
}
