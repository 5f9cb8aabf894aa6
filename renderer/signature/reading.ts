/** Pages whose end was on screen, from 1. */
export interface Reading {
  readonly page: number
  readonly pages: number
  readonly seen: ReadonlySet<number>
}

export const UNREAD: Reading = { page: 1, pages: 0, seen: new Set() }

/** The same object when nothing new was seen, so that nothing is drawn again for it. */
export function withSeen(reading: Reading, ends: readonly number[], pages: number): Reading {
  if (pages === reading.pages && ends.every((page) => reading.seen.has(page))) return reading
  return { ...reading, pages, seen: new Set([...reading.seen, ...ends]) }
}

export function atPage(reading: Reading, page: number, pages: number): Reading {
  return page === reading.page && pages === reading.pages ? reading : { ...reading, page, pages }
}

export function unseen({ pages, seen }: Reading): readonly number[] {
  return Array.from({ length: pages }, (_one, index) => index + 1).filter((page) => !seen.has(page))
}

export const isRead = (reading: Reading): boolean => reading.pages > 0 && unseen(reading).length === 0
