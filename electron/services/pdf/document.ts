import type { Sheet } from '../../../shared/sheet/sheet.ts'
import { setBlock } from './blocks/registry.ts'
import { fontName } from './font/chain.ts'
import type { Node } from './nodes.ts'
import { footerNode, runningHeadNode } from './page/edges.ts'
import { type Page, paginate } from './page/flow.ts'
import { frameRuns } from './page/frame.ts'
import { markOf } from './page/mark.ts'
import { SIZE } from './page/measures.ts'
import type { Definition } from './pdfmake.ts'
import type { TextSetter } from './text/typeset-text.ts'

export interface Particulars {
  readonly createdAt: Date
  readonly pictures?: { readonly [hash: string]: string }
  readonly attachment: { readonly name: string; readonly json: string } | undefined
  /** The number of pages that is printed, all copies together. */
  readonly total: number
}

/** Divides a sheet into pages: those of each of its copies, which differ in nothing but the name in the corner. */
export function layOut(sheet: Sheet, setter: TextSetter): Page[][] {
  return copiesOf(sheet).map((copy) => {
    const runs = [...frameRuns(copy, setter), ...copy.blocks.flatMap((block) => setBlock(block, setter))]
    return paginate(runs, setter.page.bodyHeight)
  })
}

/** The sheet once for each copy, each knowing only its own name. */
function copiesOf(sheet: Sheet): Sheet[] {
  const names = sheet.copies ?? []
  return names.length === 0 ? [sheet] : names.map((name) => ({ ...sheet, copies: [name] }))
}

/** The whole paper as pdfmake takes it. */
export function definitionOf(
  sheet: Sheet,
  copies: readonly (readonly Page[])[],
  setter: TextSetter,
  { createdAt, attachment, pictures = {}, total }: Particulars,
): Definition {
  const { top, right, bottom, left } = setter.page.margin
  // Pages are counted within each copy, as each is a paper of its own.
  const pages = Math.ceil(total / copies.length)
  const place = (page: number) => ({ page: ((page - 1) % pages) + 1, pages })
  const mark = sheet.mark ? markOf(sheet.mark, setter) : null
  return {
    version: '1.7',
    language: sheet.language,
    displayTitle: true,
    compress: true,
    info: {
      title: titleOf(sheet),
      creationDate: createdAt,
      modDate: createdAt,
      creator: 'Qiancheng',
      producer: 'Qiancheng (pdfmake)',
    },
    pageSize: 'A4',
    pageOrientation: sheet.page?.orientation ?? 'portrait',
    pageMargins: [left, top, right, bottom],
    defaultStyle: {
      font: fontName('sc'),
      fontSize: SIZE.body,
      preserveLeadingSpaces: true,
      preserveTrailingSpaces: true,
    },
    header: (page) => runningHeadNode(sheet, setter, place(page)),
    footer: (page) => footerNode(sheet, setter, place(page)),
    ...(mark ? { watermark: mark } : {}),
    images: Object.fromEntries(
      Object.entries(pictures).map(([hash, png]) => [hash, `data:image/png;base64,${png}`]),
    ),
    ...(attachment ? { files: attached(attachment, createdAt) } : {}),
    content: copies.flatMap((one, index) => contentOf(one, pages, index > 0)),
  }
}

/** Pages of one copy; every copy but the first begins on a new page. */
function contentOf(pages: readonly Page[], total: number, goesOn: boolean): Node[] {
  return pages.flatMap((page, i) =>
    page.map((part, j): Node => {
      const node = part.run.render(part.from, part.to, { page: i + 1, pages: total })
      const turns = (i > 0 || goesOn) && j === 0
      return { stack: [node], margin: [0, part.before, 0, 0], ...(turns ? { pageBreak: 'before' } : {}) }
    }),
  )
}

function titleOf(sheet: Sheet): string {
  return sheet.corner.number ? `${sheet.title} ${sheet.corner.number}` : sheet.title
}

/** The form's own data travels inside the PDF. Given as a data URL: pdfmake loses a Buffer here. */
function attached(attachment: { name: string; json: string }, date: Date): NonNullable<Definition['files']> {
  const src = `data:application/json;base64,${Buffer.from(attachment.json, 'utf8').toString('base64')}`
  const type = 'application/json'
  return {
    form: {
      src,
      name: attachment.name,
      type,
      relationship: 'Source',
      creationDate: date,
      modifiedDate: date,
    },
  }
}
