import { fold } from './fold.ts'

/** A place in a text as it was written, with what stands around it. */
export interface Snippet {
  readonly before: string
  readonly match: string
  readonly after: string
}

/** Characters shown on each side. */
const AROUND = 24

/** The first place of a folded word in a text that holds it. */
export function snippetOf(text: string, word: string): Snippet {
  const { points, from, to } = fold(text)
  const wanted = Array.from(word)
  const start = points.findIndex((_point, at) => wanted.every((point, index) => points[at + index] === point))
  return cut(text, from[start] ?? 0, to[start + wanted.length - 1] ?? 0)
}

function cut(text: string, start: number, end: number): Snippet {
  const before = Array.from(text.slice(0, start))
  const after = Array.from(text.slice(end))
  return {
    before: `${before.length > AROUND ? '…' : ''}${before.slice(-AROUND).join('')}`,
    match: text.slice(start, end),
    after: `${after.slice(0, AROUND).join('')}${after.length > AROUND ? '…' : ''}`,
  }
}
