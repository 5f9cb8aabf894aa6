/** The few node shapes of pdfmake that a paper is built from. Anything not named here cannot be put in one. */
export type Node = LineNode | StackNode | ColumnsNode | TableNode | CanvasNode | SvgNode | ImageNode

type Margin = [left: number, top: number, right: number, bottom: number]

interface Placed {
  margin?: Margin
  pageBreak?: 'before'
  absolutePosition?: { x: number; y: number }
  /** Drawn this far from where it stands in the text, taking no room of its own. */
  relativePosition?: { x: number; y: number }
  width?: number
}

export interface TextRun {
  text: string
  font: string
  characterSpacing?: number
}

export interface LineNode extends Placed {
  text: TextRun[]
  noWrap: true
  fontSize: number
  lineHeight: number
  bold?: true
  color?: string
  alignment?: 'right' | 'center'
}

export interface StackNode extends Placed {
  stack: Node[]
}

export interface ColumnsNode extends Placed {
  columns: Node[]
  columnGap: number
}

export type Border = [left: boolean, top: boolean, right: boolean, bottom: boolean]

export type Cell = StackNode & { fillColor?: string; border?: Border; colSpan?: number }

export interface TableNode extends Placed {
  table: { widths: number[]; body: Cell[][] }
  layout: TableLayout
}

export interface TableLayout {
  hLineWidth: (row: number, node: TableNode) => number
  vLineWidth: (column: number, node: TableNode) => number
  hLineColor: () => string
  vLineColor: () => string
  paddingLeft: () => number
  paddingRight: () => number
  paddingTop: (row: number) => number
  paddingBottom: (row: number) => number
}

export interface CanvasLine {
  type: 'line'
  x1: number
  y1: number
  x2: number
  y2: number
  lineWidth: number
  lineColor: string
}

export interface CanvasRect {
  type: 'rect'
  x: number
  y: number
  w: number
  h: number
  color: string
}

export interface CanvasShape {
  type: 'polyline'
  points: { x: number; y: number }[]
  closePath: true
  color: string
}

export interface CanvasNode extends Placed {
  canvas: (CanvasLine | CanvasRect | CanvasShape)[]
}

/** A picture of the definition's `images`. */
export interface ImageNode extends Placed {
  image: string
  width: number
  height: number
}

export interface SvgNode extends Placed {
  svg: string
  width: number
  height: number
}

/** `image` is the hash of one of the definition's own pictures, never an address. */
export interface ImageNode extends Placed {
  image: string
  width: number
  height: number
}
