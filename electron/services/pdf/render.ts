import type { Sheet } from '../../../shared/sheet/sheet.ts'
import { definitionOf, layOut } from './document.ts'
import { drawPdf } from './pdfmake.ts'
import { textSetter } from './text/typeset-text.ts'

/** What the paper carries besides the sheet. */
export interface PrintFacts {
  /** ISO instant; becomes the dates of the PDF, so that the same sheet gives the same bytes. */
  readonly createdAt: string
  readonly attachment?: { readonly name: string; readonly json: string }
  /** Those the sheet names, as base64 PNGs by their hash. */
  readonly pictures?: { readonly [hash: string]: string }
}

export interface Printed {
  readonly bytes: Uint8Array
  /** Characters no face could draw; they are printed as 〔U+XXXXX〕. */
  readonly missing: readonly string[]
  readonly pages: number
}

/** Typesets a sheet. */
export async function renderSheet(sheet: Sheet, facts: PrintFacts): Promise<Printed> {
  const createdAt = new Date(facts.createdAt)
  if (Number.isNaN(createdAt.getTime())) throw new RangeError(`not an instant: ${facts.createdAt}`)
  const setter = textSetter(sheet)
  const draw = (total?: number) => {
    const copies = layOut(sheet, setter)
    const planned = copies.reduce((sum, pages) => sum + pages.length, 0)
    const particulars = {
      createdAt,
      attachment: facts.attachment,
      pictures: facts.pictures ?? {},
      total: total ?? planned,
    }
    return { planned, drawing: drawPdf(definitionOf(sheet, copies, setter, particulars)) }
  }
  const first = draw()
  const drawn = await first.drawing
  // A signer's title longer than a page, say, runs over. Then everything is drawn again, knowing the true number.
  const { bytes, pages } = drawn.pages === first.planned ? drawn : await draw(drawn.pages).drawing
  return { bytes, missing: [...setter.missing], pages }
}
