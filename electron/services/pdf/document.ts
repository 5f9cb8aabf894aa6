import type { Sheet } from '../../../shared/sheet/sheet.ts'
import { setBlock } from './blocks/registry.ts'
import { fontName } from './font/chain.ts'
import type { Node } from './nodes.ts'
import { footerNode, runningHeadNode } from './page/edges.ts'
import { type Page, paginate } from './page/flow.ts'
import { frameRuns } from './page/frame.ts'
import { markOf } from './page/mark.ts'
import { BODY_HEIGHT, PAGE, SIZE } from './page/measures.ts'
import type { Definition } from './pdfmake.ts'
import type { TextSetter } from './text/typeset-text.ts'

export interface Particulars {
  readonly createdAt: Date
  readonly attachment: { readonly name: string; readonly json: string } | undefined
  /** The number of pages that is printed. */
  readonly total: number
}

/** Divides a sheet into pages. */
export function layOut(sheet: Sheet, setter: TextSetter): Page[] {
  const runs = [...frameRuns(sheet, setter), ...sheet.blocks.flatMap((block) => setBlock(block, setter))]
  return paginate(runs, BODY_HEIGHT)
}

/** The whole paper as pdfmake takes it. */
export function definitionOf(
  sheet: Sheet,
  pages: readonly Page[],
  setter: TextSetter,
  { createdAt, attachment, total }: Particulars,
): Definition {
  const { top, right, bottom, left } = PAGE.margin
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
    pageMargins: [left, top, right, bottom],
    defaultStyle: {
      font: fontName('sc'),
      fontSize: SIZE.body,
      preserveLeadingSpaces: true,
      preserveTrailingSpaces: true,
    },
    header: (page) => runningHeadNode(sheet, setter, { page, pages: total }),
    footer: (page) => footerNode(sheet, setter, { page, pages: total }),
    ...(mark ? { watermark: mark } : {}),
    ...(attachment ? { files: attached(attachment, createdAt) } : {}),
    content: contentOf(pages, total),
  }
}

function contentOf(pages: readonly Page[], total: number): Node[] {
  return pages.flatMap((page, i) =>
    page.map((part, j): Node => {
      const node = part.run.render(part.from, part.to, { page: i + 1, pages: total })
      const turns = i > 0 && j === 0
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
