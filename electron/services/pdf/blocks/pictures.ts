import type { PicturesBlock } from '../../../../shared/sheet/sheet.ts'
import type { Node } from '../nodes.ts'
import type { Run } from '../page/flow.ts'
import { MM, SIZE, SOFT_INK } from '../page/measures.ts'
import type { Size, TextSetter } from '../text/typeset-text.ts'
import type { BlockSetter } from './context.ts'

type Shown = PicturesBlock['pictures'][number]

const GAP = 12
const BELOW = 8
const MOST_HEIGHT = 68 * MM
/** Enlarged no further than this: a small picture stays small rather than turn into squares. */
const MOST_SCALE = 1.5
/** Length of the hash that prints: the same beginning by which papers show their check code. */
const HASH = 12
/** Lines of a caption: the longest name a file may have takes fewer, and a row has to fit on a page. */
const MOST_LINES = 12

/** Photographs in rows, each with its number, caption and the beginning of its hash; a row is never cut. */
export const setPictures: BlockSetter<'pictures'> = ({ pictures, unprintable = '' }, setter) => {
  const perRow = setter.page.width > setter.page.height ? 3 : 2
  const width = (setter.page.bodyWidth - GAP * (perRow - 1)) / perRow
  const cells = pictures.map((one, index) => cellOf(one, index + 1, width, unprintable, setter))
  const rows = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, row) =>
    cells.slice(row * perRow, (row + 1) * perRow),
  )
  const run: Run = {
    kind: 'text',
    before: 6,
    head: 0,
    pieces: rows.map((row) => ({ height: heightOf(row) + BELOW, glue: false })),
    render: (from, to) => ({ stack: rows.slice(from, to).map((row) => rowNode(row, width)) }),
  }
  return rows.length === 0 ? [] : [run]
}

interface PictureCell {
  readonly top: number
  readonly height: number
  /** Drawn anew each time: pdfmake empties what it has drawn. */
  readonly draw: (top: number) => Node
}

const heightOf = (row: readonly PictureCell[]): number => {
  const top = Math.max(...row.map((cell) => cell.top))
  return top + Math.max(...row.map((cell) => cell.height))
}

function rowNode(row: readonly PictureCell[], width: number): Node {
  const top = Math.max(...row.map((cell) => cell.top))
  const columns = row.map((cell): Node => ({ ...cell.draw(top), width }))
  return { columns, columnGap: GAP, margin: [0, 0, 0, BELOW] }
}

function cellOf(
  { hash, caption }: Shown,
  number: number,
  width: number,
  unprintable: string,
  setter: TextSetter,
): PictureCell {
  const size = setter.pictures.get(hash)
  const scaled = size ? fitted(size, width) : null
  const small = { size: SIZE.small, align: 'center', leading: 1.4 } as const
  const said = scaled ? [] : setter.lines(unprintable, width, { ...small, color: SOFT_INK })
  const lines = [
    ...said.slice(0, MOST_LINES),
    ...setter.lines(`${number}. ${caption}`, width, { ...small, size: SIZE.table }).slice(0, MOST_LINES),
    ...setter.lines(hash.slice(0, HASH), width, { ...small, size: SIZE.method, color: SOFT_INK }),
  ]
  const text = lines.reduce((sum, line) => sum + line.height, 0)
  return {
    top: scaled?.height ?? 0,
    height: text,
    draw: (top) => ({ stack: [...imageOf(hash, scaled, width, top), ...lines.map((line) => line.draw())] }),
  }
}

/** The picture in the middle of its column, standing on the line above its caption. */
function imageOf(hash: string, size: Size | null, width: number, top: number): Node[] {
  if (!size) return []
  return [{ image: hash, ...size, margin: [(width - size.width) / 2, top - size.height, 0, 0] }]
}

function fitted({ width, height }: Size, most: number): Size {
  const scale = Math.min(most / width, MOST_HEIGHT / height, MOST_SCALE)
  return { width: width * scale, height: height * scale }
}
