import { STAND_INS } from '../text/marks.ts'
import type { FaceId } from './files.ts'
import type { FontkitFont } from './fontkit.ts'
import type { TrueType } from './sfnt.ts'
import { spaceBetween } from './spacing.ts'
import { subsetTrueType, type Wanted } from './subset.ts'

/** One character as a face draws it. `id` is ours, one for each character, not the number of the outline. */
export interface Glyph {
  readonly id: number
  readonly outline: number
  readonly advanceWidth: number
  readonly codePoints: readonly number[]
}

interface Run {
  readonly glyphs: readonly Glyph[]
  readonly positions: { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number }[]
  readonly advanceWidth: number
}

/** A character with the selectors that choose among its shapes; a Chinese dash is one stroke of two squares. */
const CLUSTERS = /\uE006\uE006|\p{Surrogate}|[\s\S][\uFE00-\uFE0F\u{E0100}-\u{E01EF}]*/gu
const LETTERS = /^[!-\u024F]$/

/** Splits text into characters that are never parted. */
export function clustersOf(text: string): string[] {
  return text.match(CLUSTERS) ?? []
}

const NOTDEF: Glyph = { id: 0, outline: 0, advanceWidth: 1000, codePoints: [0] }
const DIGIT = /^[0-9]$/
const BESIDE_DIGITS = /^[0-9.,:/-]$/

/**
 * A font file kept open for all documents, shaped like the font object pdfkit expects. It gives every character a
 * glyph number of its own, so a copy from the PDF returns the character that was typed even where two share an
 * outline, and nothing one document does is seen by the next. All faces report the same line box, in which a Han
 * square stands in the middle, so that a rare character from another face does not push lines apart.
 */
export class Face {
  static readonly BOX = 1.4
  /**
   * What a wide face adds to every character, in thousandths of an em. It is part of the characters and not put
   * between them, where PDF readers would take it for typed spaces.
   */
  static readonly TRACKING = 300
  readonly unitsPerEm = 1000
  readonly ascent = 1080
  readonly descent = -320
  readonly lineGap = 0
  readonly post = { isFixedPitch: false }
  readonly head = { macStyle: { italic: false } }
  readonly italicAngle = 0
  readonly id: FaceId
  readonly #font: FontkitFont
  readonly #file: TrueType
  readonly #scale: number
  readonly #glyphs: Glyph[]
  readonly #digit: number
  readonly #tracking: number
  readonly #byCluster = new Map<string, Glyph | null>()
  readonly #pairs = new Map<string, number>()

  constructor(id: FaceId, opened: { readonly font: FontkitFont; readonly file: TrueType }, wide: boolean) {
    this.id = id
    this.#font = opened.font
    this.#file = opened.file
    this.#tracking = wide ? Face.TRACKING : 0
    this.#scale = 1000 / this.#font.unitsPerEm
    this.#glyphs = [NOTDEF]
    this.#digit = this.#font.glyphForCodePoint(0x30).advanceWidth * this.#scale
  }

  get postscriptName(): string {
    return this.#tracking ? `${this.#font.postscriptName}-Wide` : this.#font.postscriptName
  }
  get capHeight(): number {
    return this.#font.capHeight * this.#scale
  }
  get xHeight(): number {
    return this.#font.xHeight * this.#scale
  }
  get bbox(): FontkitFont['bbox'] {
    return this.#font.bbox
  }
  get 'OS/2'(): FontkitFont['OS/2'] {
    return this.#font['OS/2']
  }

  /** pdfkit asks for glyph 0 only. */
  getGlyph(id: number): Glyph | undefined {
    return this.#glyphs[id]
  }

  /** The glyph of one cluster, or null when this face cannot draw it. */
  glyph(cluster: string): Glyph | null {
    const known = this.#byCluster.get(cluster)
    if (known !== undefined) return known
    const made = this.#makeGlyph(cluster)
    this.#byCluster.set(cluster, made)
    return made
  }

  #makeGlyph(cluster: string): Glyph | null {
    const standIn = STAND_INS.get(cluster)
    const printed = standIn?.prints ?? cluster
    const codePoints = Array.from(printed, (character) => character.codePointAt(0) ?? 0)
    const plain = this.#font.glyphForCodePoint(codePoints[0] ?? 0)
    if (plain.id === 0) return null
    const drawn = standIn ? (this.#font.layout(printed, [standIn.feature]).glyphs[0] ?? plain) : plain
    const own = drawn.advanceWidth * this.#scale
    const advanceWidth = DIGIT.test(cluster) ? (own + this.#digit) / 2 : own
    const glyph = {
      id: this.#glyphs.length,
      outline: drawn.id,
      advanceWidth: advanceWidth + this.#tracking,
      codePoints,
    }
    this.#glyphs.push(glyph)
    return glyph
  }

  /** Space between two clusters beyond their own widths, in thousandths of an em. */
  space(before: string, after: string): number {
    if (before === ' ' || after === ' ') return 0
    const pair = `${before}\0${after}`
    const known = this.#pairs.get(pair)
    if (known !== undefined) return known
    const bothLetters = LETTERS.test(before) && LETTERS.test(after)
    const space = bothLetters ? this.#kern(before, after) : spaceBetween(before, after, this.id)
    this.#pairs.set(pair, space)
    return space
  }

  /**
   * The 1 of these faces is narrower than the other digits, and amounts have to stand in columns. Half of what it
   * lacks is added to its own width, behind it, and half here, before it.
   */
  #kern(before: string, after: string): number {
    if (DIGIT.test(after) && BESIDE_DIGITS.test(before))
      return this.#digit + this.#tracking - (this.glyph(after)?.advanceWidth ?? 0)
    if (DIGIT.test(before) && BESIDE_DIGITS.test(after)) return 0
    const run = this.#font.layout(before + after)
    const [first, second] = run.glyphs
    const position = run.positions[0]
    if (!first || !second || !position) return 0
    return (position.xAdvance - first.advanceWidth) * this.#scale
  }

  /** What pdfkit calls to set text: one glyph for each cluster, freshly made, since pdfkit writes into it. */
  layout(text: string): Run {
    const clusters = clustersOf(text)
    const glyphs = clusters.map((cluster) => this.glyph(cluster) ?? NOTDEF)
    let advanceWidth = 0
    const positions = glyphs.map((glyph, i) => {
      const next = clusters[i + 1]
      const xAdvance = glyph.advanceWidth + (next === undefined ? 0 : this.space(clusters[i] ?? '', next))
      advanceWidth += xAdvance
      return { xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 }
    })
    return { glyphs, positions, advanceWidth }
  }

  #wanted(id: number): Wanted {
    const { outline, advanceWidth } = this.#glyphs[id] ?? NOTDEF
    return { outline, advance: Math.round(advanceWidth / this.#scale) }
  }

  /** The glyphs one document uses, numbered in the order of their first use. */
  createSubset(): { includeGlyph(id: number): number; encode(): Buffer } {
    const used = [0]
    const numbers = new Map([[0, 0]])
    return {
      includeGlyph: (id) => {
        const known = numbers.get(id)
        if (known !== undefined) return known
        numbers.set(id, used.length)
        used.push(id)
        return used.length - 1
      },
      encode: () =>
        subsetTrueType(
          this.#file,
          used.map((id) => this.#wanted(id)),
        ),
    }
  }
}
