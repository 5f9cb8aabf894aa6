import type { Node } from '../nodes.ts'

export interface Place {
  readonly page: number
  readonly pages: number
}

/** A part that never breaks over pages; `glue` forbids a page break after it. */
export interface Piece {
  readonly height: number
  readonly glue: boolean
}

/** Pieces that belong together, such as the rows of a table or the lines of a paragraph. */
export interface Run {
  readonly kind: 'frame' | 'heading' | 'text' | 'grid' | 'signatures' | 'break'
  /** Space above, dropped at the top of a page. */
  readonly before: number
  /** What is printed again above the first piece on every page, such as a table's header row. */
  readonly head: number
  readonly pieces: readonly Piece[]
  /** Draws pieces `from` up to `to` (not included), with the head. */
  render(from: number, to: number, place: Place): Node
}

/** Pieces of one run that stand together on one page. */
export interface Part {
  readonly run: Run
  from: number
  to: number
  /** Space above it where it stands. */
  readonly before: number
}

export type Page = Part[]

interface Item {
  readonly run: Run
  readonly index: number
  readonly height: number
  glue: boolean
}

/**
 * Divides runs into pages. We do this before pdfmake sees anything: its own unbreakable blocks lose what is taller
 * than a page, and it cannot keep a table's last row with the signatures below. pdfmake then draws page by page. A run
 * of the kind `break` ends its page; breaks in a row, or at either end, leave no empty page.
 */
export function paginate(runs: readonly Run[], height: number): Page[] {
  const sections = sectionsOf(runs).filter((section) => section.some((run) => run.pieces.length > 0))
  return sections.length === 0 ? [[]] : sections.flatMap((section) => paginateSection(section, height))
}

function sectionsOf(runs: readonly Run[]): Run[][] {
  const sections: Run[][] = [[]]
  for (const run of runs) {
    if (run.kind === 'break') sections.push([])
    else sections.at(-1)?.push(run)
  }
  return sections
}

function paginateSection(runs: readonly Run[], height: number): Page[] {
  const items = runs.flatMap((run) => run.pieces.map((piece, index): Item => ({ run, index, ...piece })))
  keepSignaturesInCompany(items)
  const pages = new PageFiller(height)
  for (const group of groupsOf(items)) pages.place(group)
  return pages.finish()
}

/** Signatures take the two lines of text before them, or one row, along to the next page. */
function keepSignaturesInCompany(items: Item[]): void {
  items.forEach((item, i) => {
    if (item.run.kind !== 'signatures' || item.index > 0) return
    let company = 0
    for (let j = i - 1; j >= 0 && company < 2; j--) {
      const before = items[j] as Item
      before.glue = true
      if (before.run.kind === 'text') company += 1
      if (before.run.kind === 'grid') company += 2
    }
  })
}

function groupsOf(items: readonly Item[]): Item[][] {
  const groups: Item[][] = []
  let open = false
  for (const item of items) {
    if (open) groups.at(-1)?.push(item)
    else groups.push([item])
    open = item.glue
  }
  return groups
}

class PageFiller {
  readonly #height: number
  readonly #pages: Page[] = [[]]
  #used = 0

  constructor(height: number) {
    this.#height = height
  }

  place(group: readonly Item[]): void {
    if (this.#used + this.#cost(group) > this.#height) {
      if (this.#used > 0) this.#turn()
      // Taller than a page: its parts have to stand alone after all.
      if (group.length > 1 && this.#cost(group) > this.#height) {
        for (const item of group) this.place([item])
        return
      }
    }
    for (const item of group) this.#add(item)
  }

  finish(): Page[] {
    return this.#pages
  }

  #turn(): void {
    this.#pages.push([])
    this.#used = 0
  }

  #cost(group: readonly Item[]): number {
    let previous = this.#page.at(-1)?.run
    let empty = this.#used === 0
    let cost = 0
    for (const item of group) {
      if (item.run !== previous) cost += item.run.head + (empty ? 0 : item.run.before)
      cost += item.height
      previous = item.run
      empty = false
    }
    return cost
  }

  #add(item: Item): void {
    const last = this.#page.at(-1)
    const cost = this.#cost([item])
    if (last?.run === item.run) last.to = item.index + 1
    else {
      const before = this.#used === 0 ? 0 : item.run.before
      this.#page.push({ run: item.run, from: item.index, to: item.index + 1, before })
    }
    this.#used += cost
  }

  get #page(): Page {
    return this.#pages.at(-1) as Page
  }
}
