import { type OpenPdf, openPdf, paintPage } from './pdf-document.ts'

export interface PageStackPorts {
  readonly classes: { readonly page: string }
  readonly nameOf: (page: number) => string
  /** The page in view, counted from 1, and how many there are. */
  readonly seen: (page: number, pages: number) => void
  /** Painted pages whose lower edge is on screen: somebody has come to their end. */
  readonly ends: (pages: readonly number[], total: number) => void
}

/** Pages painted beyond the edges of what is seen, in heights of the view. */
const AHEAD = 1
/** Lower edges fall between pixels. */
const TOLERANCE = 2

/**
 * The pages of a PDF under each other. A new version is painted out of sight where the reader looks and then put in
 * place in one step, so nothing flickers and the scroll position stays; pages further off follow as they come near.
 */
export class PageStack {
  readonly #root: HTMLElement
  readonly #ports: PageStackPorts
  #pdf: OpenPdf | null = null
  #frames: HTMLElement[] = []
  #turn = 0

  constructor(root: HTMLElement, ports: PageStackPorts) {
    this.#root = root
    this.#ports = ports
  }

  /** Resolves true when these bytes are on screen, false when newer ones overtook them. */
  async show(bytes: Uint8Array): Promise<boolean> {
    const turn = ++this.#turn
    const pdf = await openPdf(bytes)
    if (turn !== this.#turn) return this.#drop(pdf)
    const frames = pdf.pages.map((_page, index) => this.#frame(pdf, index))
    await Promise.all(this.#near(frames).map((index) => this.#paint(pdf, frames, index)))
    if (turn !== this.#turn) return this.#drop(pdf)
    this.#pdf?.close()
    this.#pdf = pdf
    this.#frames = frames
    this.#root.replaceChildren(...frames)
    this.scrolled()
    return true
  }

  /** The width changed: the same pages once more. */
  async fit(): Promise<void> {
    const pdf = this.#pdf
    if (!pdf) return
    for (const [index, frame] of this.#frames.entries()) {
      this.#size(pdf, frame, index)
      delete frame.dataset['painted']
    }
    await this.#paintNear()
  }

  /** Tells which page is in view and paints what comes near. */
  scrolled(): void {
    const middle = this.#root.getBoundingClientRect().top + this.#root.clientHeight / 2
    const at = this.#frames.findIndex((frame) => frame.getBoundingClientRect().bottom >= middle)
    if (this.#frames.length > 0)
      this.#ports.seen((at < 0 ? this.#frames.length - 1 : at) + 1, this.#frames.length)
    this.#tellEnds()
    void this.#paintNear()
  }

  close(): void {
    this.#turn += 1
    this.#pdf?.close()
    this.#pdf = null
  }

  #drop(pdf: OpenPdf): false {
    pdf.close()
    return false
  }

  #frame(pdf: OpenPdf, index: number): HTMLElement {
    const frame = document.createElement('div')
    frame.className = this.#ports.classes.page
    frame.role = 'img'
    frame.ariaLabel = this.#ports.nameOf(index + 1)
    this.#size(pdf, frame, index)
    return frame
  }

  /** A4 stays A4 before it is painted, so scrolling never jumps. */
  #size(pdf: OpenPdf, frame: HTMLElement, index: number): void {
    const natural = pdf.pages[index]?.getViewport({ scale: 1 })
    if (natural) frame.style.aspectRatio = `${natural.width} / ${natural.height}`
  }

  /** Indexes of the pages in or near the view. Frames not yet in place lie where the old ones do. */
  #near(frames: readonly HTMLElement[]): number[] {
    const view = this.#root.getBoundingClientRect()
    const margin = view.height * AHEAD
    return frames.flatMap((frame, index) => {
      const box = (frame.isConnected ? frame : this.#frames[index])?.getBoundingClientRect()
      const near = box ? box.bottom > view.top - margin && box.top < view.bottom + margin : index < 2
      return near ? [index] : []
    })
  }

  async #paintNear(): Promise<void> {
    const pdf = this.#pdf
    if (!pdf) return
    const wanted = this.#near(this.#frames).filter((index) => !this.#frames[index]?.dataset['painted'])
    await Promise.all(wanted.map((index) => this.#paint(pdf, this.#frames, index)))
    this.#tellEnds()
  }

  #tellEnds(): void {
    const { top, bottom } = this.#root.getBoundingClientRect()
    const ends = this.#frames.flatMap((frame, index) => {
      const edge = frame.getBoundingClientRect().bottom
      const shown = edge > top && edge <= bottom + TOLERANCE && frame.firstElementChild !== null
      return shown ? [index + 1] : []
    })
    if (ends.length > 0) this.#ports.ends(ends, this.#frames.length)
  }

  async #paint(pdf: OpenPdf, frames: readonly HTMLElement[], index: number): Promise<void> {
    const [page, frame] = [pdf.pages[index], frames[index]]
    if (!page || !frame) return
    frame.dataset['painted'] = 'true'
    const canvas = await paintPage(page, this.#pageWidth(), devicePixelRatio).catch(() => null)
    if (canvas) frame.replaceChildren(canvas)
  }

  #pageWidth(): number {
    const style = getComputedStyle(this.#root)
    const width = this.#root.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
    return Math.max(100, width)
  }
}
