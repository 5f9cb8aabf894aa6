import { PDFWorker } from 'pdfjs-dist'
import address from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string }
}

/**
 * The content policy lets this one policy name a script's address, and it knows this one address. Without it pdf.js
 * would silently work on the interface's own thread, and typing would wait for it.
 */
function trustedAddress(): string {
  const types = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes
  if (!types) return address
  const policy = types.createPolicy('qiancheng-worker', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError('not the address of the PDF worker')
      return url
    },
  })
  return policy.createScriptURL(address)
}

let worker: PDFWorker | null = null

/**
 * Started at the first PDF; all PDFs share it. It is handed to each of them, since pdf.js takes a worker that it finds
 * by itself down with the first document that is closed, and another one just being opened would never appear.
 */
export function pdfWorker(): PDFWorker {
  worker ??= PDFWorker.create({ port: new Worker(trustedAddress(), { type: 'module' }) })
  return worker
}
