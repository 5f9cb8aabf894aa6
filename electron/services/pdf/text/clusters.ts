import type { DocumentLanguage } from '../../../../shared/sheet/sheet.ts'
import { faceFor } from '../font/chain.ts'
import { clustersOf, type Face } from '../font/face.ts'
import type { Cut, FaceId } from '../font/files.ts'
import { namedCodePoint } from './clean.ts'

/** One character in place: which face draws it and how much of the line it takes, in points. */
export interface Cluster {
  readonly text: string
  /** Offset in the paragraph. */
  readonly at: number
  readonly face: FaceId
  readonly width: number
  /** Kerning towards the next character, part of the line only when that one stands on it too. */
  readonly spaceAfter: number
}

export interface Hand {
  readonly language: DocumentLanguage
  readonly cut: Cut
  readonly size: number
}

/** Replaces what no face can draw by its number, so that widths are measured on what will be printed. */
export function withDrawable(text: string, hand: Hand, missing: (character: string) => void): string {
  const clusters = clustersOf(text)
  if (clusters.every((cluster) => faceFor(cluster, hand.language, hand.cut))) return text
  return clusters
    .map((cluster) => {
      if (faceFor(cluster, hand.language, hand.cut)) return cluster
      const character = String.fromCodePoint(cluster.codePointAt(0) ?? 0)
      missing(character)
      return namedCodePoint(character)
    })
    .join('')
}

/** Measures every character of a drawable paragraph. */
export function measure(text: string, hand: Hand): Cluster[] {
  const found: { text: string; face: Face }[] = []
  for (const cluster of clustersOf(text)) {
    const face = faceFor(cluster, hand.language, hand.cut)
    if (face) found.push({ text: cluster, face })
  }
  const em = hand.size / 1000
  let at = 0
  return found.map(({ text: cluster, face }, i) => {
    const next = found[i + 1]
    const space = next && next.face === face ? face.space(cluster, next.text) : 0
    const place = at
    at += cluster.length
    return {
      text: cluster,
      at: place,
      face: face.id,
      width: (face.glyph(cluster)?.advanceWidth ?? 0) * em,
      spaceAfter: space * em,
    }
  })
}

/** The printed length of a line. */
export function lengthOf(line: readonly Cluster[]): number {
  return line.reduce((sum, c, i) => sum + c.width + (i + 1 < line.length ? c.spaceAfter : 0), 0)
}
