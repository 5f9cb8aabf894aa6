import { LineBreaker } from '../font/fontkit.ts'
import type { Cluster } from './clusters.ts'

/** Unicode's rules let these begin or end a line; Chinese setting does not. */
const NEVER_FIRST = /^[～〜℃‰％%·•‧、。，．：；！？）》」』】〉〕〗｝］”’…\uE005]/u
const NEVER_LAST = /[（《「『【〈〔〖｛［“‘￥¥＄#＃]$/u

/** Room for rounding, so that a line we call full is never found too long by pdfmake. */
const TOLERANCE = 0.02

/** Breaks one paragraph into lines of at most `width` points. A word longer than a line is cut between characters. */
export function breakLines(clusters: readonly Cluster[], text: string, width: number): Cluster[][] {
  const breaks = breakPlaces(text)
  const limit = width - TOLERANCE
  const lines: Cluster[][] = []
  let start = 0
  while (start < clusters.length) {
    const end = lineEnd(clusters, breaks, start, limit)
    lines.push(withoutTrailingSpaces(clusters.slice(start, end)))
    start = end
  }
  return lines.length > 0 ? lines : [[]]
}

/** The index after the last cluster of the line that begins at `start`. */
function lineEnd(
  clusters: readonly Cluster[],
  breaks: ReadonlySet<number>,
  start: number,
  limit: number,
): number {
  let used = 0
  let lastBreak = -1
  for (let i = start; i < clusters.length; i++) {
    const cluster = clusters[i] as Cluster
    const isSpace = cluster.text === ' '
    if (!isSpace && used + cluster.width > limit && i > start)
      return lastBreak > start ? lastBreak : cutBefore(i, clusters, start)
    used += cluster.width + cluster.spaceAfter
    if (breaks.has(cluster.at + cluster.text.length)) lastBreak = i + 1
  }
  return clusters.length
}

/** Where a word too long for a line is cut: before `i`, or earlier if that may not begin a line. */
function cutBefore(i: number, clusters: readonly Cluster[], start: number): number {
  let cut = i
  while (cut > start + 1 && NEVER_FIRST.test(clusters[cut]?.text ?? '')) cut--
  return NEVER_FIRST.test(clusters[cut]?.text ?? '') ? i : cut
}

/** Offsets in the text where a line may end. */
function breakPlaces(text: string): ReadonlySet<number> {
  const places = new Set<number>()
  const breaker = new LineBreaker(text)
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const at = found.position
    const next = text.slice(at, at + 2)
    if (NEVER_FIRST.test(next) || NEVER_LAST.test(text.slice(at - 1, at))) continue
    places.add(at)
  }
  return places
}

function withoutTrailingSpaces(line: Cluster[]): Cluster[] {
  let end = line.length
  while (end > 1 && line[end - 1]?.text === ' ') end--
  return line.slice(0, end)
}
