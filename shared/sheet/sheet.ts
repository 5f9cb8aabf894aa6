import type { Json } from '../values/json.ts'

/**
 * A **sheet** is a filled form frozen as it will be read: every word is already in the language of the document,
 * every date and amount already written out. The same sheet is shown for signing, hashed, printed and archived,
 * so nothing that renders it may add a fact of its own.
 */
export interface Sheet {
  readonly sheet: 1
  readonly form: string
  readonly formVersion: number
  readonly language: DocumentLanguage
  readonly title: string
  /** Small line under the title (the English name of a Chinese paper). */
  readonly subtitle: string | null
  readonly letterhead: Letterhead
  /** Box at the top right; number is null while the document is a draft. */
  readonly corner: {
    readonly number: string | null
    readonly versionText: string
    readonly confidential: string | null
  }
  /** The project strip under the title. */
  readonly strip: readonly Fact[]
  readonly blocks: readonly Block[]
  /** Footer, left to right; the page number `x / y` is added by the typesetter from `pageText`. */
  readonly footer: {
    readonly left: string
    readonly centre: string
    readonly pageText: { readonly before: string; readonly between: string; readonly after: string }
  }
  /** How it lies; portrait with the usual margins unless said. */
  readonly page?: { readonly orientation: 'portrait' | 'landscape'; readonly binding: boolean }
  /** Printed once for each, its name in the corner (存根联 …); one unnamed copy unless said. */
  readonly copies?: readonly string[]
  /** Diagonal mark across the page, e.g. 草稿; null once issued. */
  readonly mark: string | null
}

export type DocumentLanguage = 'zh-Hans' | 'zh-Hant' | 'en'

export interface Letterhead {
  readonly name: string
  readonly phone: string
  readonly address: string
  /** A picture of the office by the SHA-256 of its bytes, in pixels: part of what is signed, like the words beside it. */
  readonly logo?: { readonly hash: string; readonly width: number; readonly height: number } | undefined
}

export interface Fact {
  readonly label: string
  readonly value: string
}

export type Block =
  | FactsBlock
  | HeadingBlock
  | TextBlock
  | TableBlock
  | ColumnsBlock
  | SignaturesBlock
  | TotalsBlock
  | GanttBlock
  | PicturesBlock
  | BreakBlock

/** Sums at the right edge, the last one set apart; `words` prints across the whole width (合计大写). */
export interface TotalsBlock {
  readonly block: 'totals'
  readonly lines: readonly (Fact & { readonly strong?: boolean })[]
  readonly words: Fact | null
}

/** Bars over days, drawn as vectors: the table at the left, the weeks at the right; header repeats on every page. */
export interface GanttBlock {
  readonly block: 'gantt'
  readonly columns: readonly { readonly title: string; readonly share: number }[]
  readonly rows: readonly GanttRow[]
  /** First and last day of the scale, as ISO days. */
  readonly from: string
  readonly to: string
  /** Days that are not worked, shaded. */
  readonly free: readonly string[]
  /** Line of the day it was issued; null for none. */
  readonly today: string | null
  /** What bar and colours mean, already in words. */
  readonly legend: { readonly plan: string; readonly actual: string; readonly milestone: string }
}

export interface GanttRow {
  readonly cells: readonly string[]
  /** A milestone when both days are the same and `milestone` is set. */
  readonly plan: { readonly from: string; readonly to: string } | null
  readonly actual: { readonly from: string; readonly to: string } | null
  readonly milestone: boolean
  /** The client is responsible: tinted. */
  readonly tinted: boolean
}

/** Photographs, two to a row, each with its caption; by the SHA-256 of the attachment. */
export interface PicturesBlock {
  readonly block: 'pictures'
  readonly pictures: readonly { readonly hash: string; readonly caption: string }[]
  /** Printed in the place of one that cannot be drawn. */
  readonly unprintable?: string
}

/** What follows begins on a new page. */
export interface BreakBlock {
  readonly block: 'break'
}

/** A ruled grid of label and value; `wide` takes the whole row, others stand two to a row. */
export interface FactsBlock {
  readonly block: 'facts'
  readonly facts: readonly (Fact & { readonly wide?: boolean })[]
}

export interface HeadingBlock {
  readonly block: 'heading'
  /** 2 unless said; 1 is an article of a contract. */
  readonly level?: 1 | 2
  readonly text: string
}

export interface TextBlock {
  readonly block: 'text'
  readonly text: string
  /** `statement` is set apart (what a signer agrees to); `note` is small; `framed` is one large line in a frame; `cover` is centred. */
  readonly tone?: 'plain' | 'statement' | 'note' | 'framed' | 'cover'
}

/** Header repeats on every page, rows do not split where they fit on a page. */
export interface TableBlock {
  readonly block: 'table'
  /** `share` is the column's part of the width; numbers and amounts are set to the right. */
  readonly columns: readonly {
    readonly title: string
    readonly share: number
    readonly align?: 'left' | 'right' | 'centre'
  }[]
  readonly rows: readonly (readonly string[])[]
  /** Rows set apart by a tint (the client's, in a schedule), by index. */
  readonly tinted?: readonly number[]
}

/** Lists side by side, such as the two parties present. */
export interface ColumnsBlock {
  readonly block: 'columns'
  readonly columns: readonly { readonly title: string; readonly lines: readonly string[] }[]
}

/** Boxes to sign in; never split over pages and never alone on one. Left out of what a signature covers. */
export interface SignaturesBlock {
  readonly block: 'signatures'
  readonly boxes: readonly SignatureBox[]
}

export interface SignatureBox {
  /** The form's signature field this box belongs to. */
  readonly place: string
  /** Who signs here: 客户代表, AE … */
  readonly role: string
  /** Labels printed before the blanks or values. */
  readonly labels: { readonly sign: string; readonly title: string; readonly date: string }
  /** Room for a company seal, as a light circle. */
  readonly seal?: boolean
  /** Filled once signed; blank lines are printed before that. */
  readonly signed: SignedMark | null
}

export interface SignedMark {
  readonly name: string
  readonly title: string
  readonly date: string
  /** Printed small when not drawn on this computer. */
  readonly methodText: string | null
  readonly strokes: readonly Stroke[]
}

/** Points relative to the pad, 0 to 1, with pen pressure 0 to 1: `[x, y, pressure]`. */
export type Stroke = readonly (readonly [number, number, number])[]

/** What a signature covers: the sheet with its signature blocks left out (they are what signing adds). */
export function signedPart(sheet: Sheet): Json {
  const { mark: _mark, ...rest } = sheet
  return { ...rest, blocks: sheet.blocks.filter((block) => block.block !== 'signatures') } as unknown as Json
}
