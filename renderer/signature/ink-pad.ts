import SignaturePad from 'signature_pad'
import type { Stroke } from '../../shared/sheet/sheet.ts'
import type { Pad } from '../../shared/signing/ink.ts'
import { penFor } from './pen.ts'
import { toGroups, toStrokes } from './strokes.ts'

/** What was drawn, and on how large a pad. */
export interface Ink {
  readonly strokes: readonly Stroke[]
  readonly pad: Pad
}

/**
 * The pad on a canvas, as sharp as the screen is. The strokes are the truth; the picture is drawn from them anew
 * whenever the pad changes its size.
 */
export class InkPad {
  readonly #canvas: HTMLCanvasElement
  readonly #changed: (ink: Ink | null) => void
  readonly #pad: SignaturePad
  readonly #observer: ResizeObserver
  #size: Pad = { width: 0, height: 0 }
  #strokes: readonly Stroke[]

  constructor(canvas: HTMLCanvasElement, strokes: readonly Stroke[], changed: (ink: Ink | null) => void) {
    this.#canvas = canvas
    this.#changed = changed
    this.#strokes = strokes
    this.#pad = new SignaturePad(canvas, { minDistance: 2, throttle: 8 })
    this.#pad.addEventListener('endStroke', this.#ended)
    this.#observer = new ResizeObserver(() => this.#fit())
    this.#observer.observe(canvas)
    this.#fit()
  }

  undo(): void {
    this.#set(this.#strokes.slice(0, -1))
  }

  clear(): void {
    this.#set([])
  }

  close(): void {
    this.#observer.disconnect()
    this.#pad.removeEventListener('endStroke', this.#ended)
    this.#pad.off()
  }

  readonly #ended = (): void => {
    this.#strokes = toStrokes(this.#pad.toData(), this.#size)
    this.#tell()
  }

  #set(strokes: readonly Stroke[]): void {
    this.#strokes = strokes
    this.#draw()
    this.#tell()
  }

  #tell(): void {
    this.#changed(this.#strokes.length === 0 ? null : { strokes: this.#strokes, pad: this.#size })
  }

  #fit(): void {
    const { clientWidth: width, clientHeight: height } = this.#canvas
    if (width === 0 || (width === this.#size.width && height === this.#size.height)) return
    this.#size = { width, height }
    const sharp = Math.max(1, devicePixelRatio)
    this.#canvas.width = Math.round(width * sharp)
    this.#canvas.height = Math.round(height * sharp)
    this.#canvas.getContext('2d')?.scale(sharp, sharp)
    const { penColor, minWidth, maxWidth, dotSize } = penFor(this.#size)
    Object.assign(this.#pad, { penColor, minWidth, maxWidth, dotSize })
    this.#draw()
    if (this.#strokes.length > 0) this.#tell()
  }

  #draw(): void {
    this.#pad.fromData(toGroups(this.#strokes, this.#size, penFor(this.#size)))
  }
}
