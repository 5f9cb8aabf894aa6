import type { Hand } from '../../../shared/signing/signer.ts'

/** Made-up handwriting: the same name always gives the same hand. */

export const PAD = { width: 600, height: 200 }
const POINTS = 26

/** A stroke or two for each character, with the sweep and pressure of a pen. */
export function handOf(name: string): Hand {
  const random = randomOf(name)
  const characters = Array.from(name)
  const width = 0.8 / characters.length
  const strokes = characters.flatMap((_, index) => {
    const left = 0.1 + index * width
    return Array.from({ length: 3 }, () => stroke(left, width * 0.85, random))
  })
  return { strokes, pad: PAD }
}

function stroke(left: number, width: number, random: () => number): Hand['strokes'][number] {
  const [from, to, bend] = [random(), random(), random() - 0.5]
  const upright = random() > 0.5
  return Array.from({ length: POINTS }, (_, index) => {
    const t = index / (POINTS - 1)
    const along = 0.1 + 0.8 * t
    const across = from + (to - from) * t + bend * Math.sin(Math.PI * t)
    const [x, y] = upright ? [across, along] : [along, across]
    return [within(left + x * width), within(0.15 + y * 0.7), 0.3 + 0.6 * Math.sin(Math.PI * t)] as const
  })
}

const within = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 10_000) / 10_000

/** mulberry32 over the name's characters. */
export function randomOf(seed: string): () => number {
  let state = Array.from(seed).reduce((sum, one) => Math.imul(sum ^ (one.codePointAt(0) ?? 0), 0x9e3779b1), 7)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
