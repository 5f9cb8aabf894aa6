import { createRequire } from 'node:module'

/** The part of fontkit that is used. */
export interface FontkitFont {
  readonly unitsPerEm: number
  readonly postscriptName: string
  readonly capHeight: number
  readonly xHeight: number
  readonly italicAngle: number
  readonly bbox: {
    readonly minX: number
    readonly minY: number
    readonly maxX: number
    readonly maxY: number
  }
  readonly 'OS/2': { readonly sFamilyClass: number }
  glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
  layout(text: string, features?: readonly string[]): FontkitRun
}

interface FontkitRun {
  readonly glyphs: readonly { readonly id: number; readonly advanceWidth: number }[]
  readonly positions: readonly { readonly xAdvance: number }[]
}

interface FontkitFormat {
  new (stream: { readonly buffer: Uint8Array }): object
  probe(bytes: Uint8Array): boolean
}

interface Fontkit {
  create(bytes: Uint8Array): FontkitFont
  registerFormat(format: FontkitFormat): void
}

// pdfmake must be handed faces by the very copy of fontkit that its pdfkit loads, so it is looked up from there.
const fromHere = createRequire(import.meta.url)
const fromPdfmake = createRequire(fromHere.resolve('pdfmake'))
const fromPdfkit = createRequire(fromPdfmake.resolve('pdfkit'))

export const fontkit: Fontkit = fromPdfkit('fontkit')

interface Break {
  readonly position: number
  readonly required: boolean
}

/** The line breaking rules of Unicode (UAX #14), as pdfmake uses them. */
export const LineBreaker: new (text: string) => { nextBreak(): Break | null } = fromPdfmake('linebreak')
