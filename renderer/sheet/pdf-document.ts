import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import { pdfWorker } from './pdf-worker.ts'

export interface OpenPdf {
  readonly pages: readonly PDFPageProxy[]
  readonly close: () => void
}

/** Every font is embedded, so nothing is ever fetched beside the bytes given. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  // pdf.js gives its buffer away to the worker; the caller keeps the bytes for printing and saving.
  const task = getDocument({
    data: bytes.slice(),
    worker: pdfWorker(),
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
  })
  const document: PDFDocumentProxy = await task.promise
  const numbers = Array.from({ length: document.numPages }, (_one, index) => index + 1)
  const pages = await Promise.all(numbers.map((number) => document.getPage(number)))
  return { pages, close: () => void task.destroy() }
}

/** Paints a page `width` CSS pixels wide at `density` device pixels each. */
export async function paintPage(
  page: PDFPageProxy,
  width: number,
  density: number,
): Promise<HTMLCanvasElement> {
  const natural = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: (width / natural.width) * density })
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport }).promise
  return canvas
}
