import { openDesktop } from '../bridge/desktop.ts'
import { openPdf, paintPage } from './pdf-document.ts'
import styles from './print.module.css'

/** Ends when the print window is closed. Throws when printing could not even begin. */
export async function printPdf(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { printsPages } = openDesktop()
  if (!printsPages && navigator.pdfViewerEnabled && (await printInFrame(bytes))) return
  await printPages(bytes)
}

/** The browser's own viewer prints the file itself, letters as letters. False where it will not. */
async function printInFrame(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
  const frame = document.createElement('iframe')
  frame.className = String(styles.frame)
  frame.src = address
  document.getElementById(FRAME)?.remove()
  frame.id = FRAME
  document.body.append(frame)
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  try {
    frame.contentWindow?.focus()
    frame.contentWindow?.print()
    // The viewer reads the address until its window closes, and nobody says when: it goes with the next printing.
    return true
  } catch {
    frame.remove()
    URL.revokeObjectURL(address)
    return false
  }
}

const FRAME = 'print-frame'
/** A4 is 8.27 inches wide; 220 dots for each of them is sharper than most office printers show. */
const DOTS_PER_INCH = 220
const CSS_PER_INCH = 96

/** Pages painted as pictures on a page of their own, which is all that the print style shows. */
export async function printPages(bytes: Uint8Array): Promise<void> {
  const sheet = await pagesToPrint(bytes)
  document.body.append(sheet)
  document.documentElement.classList.add(String(styles.printing))
  try {
    await openDesktop().print()
  } finally {
    document.documentElement.classList.remove(String(styles.printing))
    sheet.remove()
  }
}

async function pagesToPrint(bytes: Uint8Array): Promise<HTMLElement> {
  const sheet = document.createElement('div')
  sheet.className = String(styles.sheet)
  const pdf = await openPdf(bytes)
  for (const page of pdf.pages) {
    const width = (page.getViewport({ scale: 1 }).width / 72) * CSS_PER_INCH
    sheet.append(await paintPage(page, width, DOTS_PER_INCH / CSS_PER_INCH))
  }
  pdf.close()
  return sheet
}
