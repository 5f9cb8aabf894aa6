import { createRequire } from 'node:module'
import type { Block, Sheet } from '../../../../shared/sheet/sheet.ts'
import { fontFile } from '../font/files.ts'

/**
 * The peer of the measurements: pdfmake as its manual uses it, with the same fonts and words. In a process of its own,
 * because ours teaches the same package other ways.
 */
const pdfmake = createRequire(import.meta.url)('pdfmake')
pdfmake.setFonts({ Serif: { normal: fontFile('sc', 'regular'), bold: fontFile('sc', 'bold') } })
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setUrlAccessPolicy(() => false)

export async function renderStock(sheet: Sheet): Promise<Uint8Array> {
  const definition = {
    defaultStyle: { font: 'Serif', fontSize: 10.5 },
    content: [
      { text: sheet.title, bold: true, fontSize: 18, alignment: 'center' },
      ...sheet.blocks.map(node),
    ],
    footer: (page: number, pages: number) => `${page} / ${pages}`,
  }
  return pdfmake.createPdf(definition).getBuffer()
}

function node(block: Block): unknown {
  if (block.block === 'text') return { text: block.text, margin: [0, 0, 0, 6] }
  if (block.block !== 'table') return { text: '' }
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: block.columns.map((column) => (column.share > 4 ? '*' : 'auto')),
      body: [
        block.columns.map((column) => ({ text: column.title, bold: true })),
        ...block.rows.map((row) => [...row]),
      ],
    },
  }
}
