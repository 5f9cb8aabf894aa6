import { createRequire } from 'node:module'
import { faceOf, fontName } from './font/chain.ts'
import { type Cut, FACE_IDS, type FaceId } from './font/files.ts'
import { fontkit } from './font/fontkit.ts'
import type { Node } from './nodes.ts'

/** What a whole paper is to pdfmake. */
export interface Definition {
  version: '1.7'
  language: string
  displayTitle: true
  compress: true
  info: { title: string; creationDate: Date; modDate: Date; creator: string; producer: string }
  pageSize: 'A4'
  pageOrientation: 'portrait' | 'landscape'
  pageMargins: [number, number, number, number]
  defaultStyle: { font: string; fontSize: number; preserveLeadingSpaces: true; preserveTrailingSpaces: true }
  header: (page: number) => Node | null
  footer: (page: number) => Node
  watermark?: {
    text: string
    font: string
    bold: true
    fontSize: number
    angle: number
    color: string
    opacity: number
  }
  files?: Record<
    string,
    {
      src: string
      name: string
      type: string
      relationship: 'Source'
      creationDate: Date
      modifiedDate: Date
    }
  >
  /** By the name that nodes use. */
  images: Record<string, string>
  content: Node[]
}

interface Pdfmake {
  virtualfs: { writeFileSync(name: string, content: Buffer): void }
  setFonts(fonts: Record<string, { normal: string; bold: string }>): void
  setLocalAccessPolicy(allow: (path: string) => boolean): void
  setUrlAccessPolicy(allow: (url: string) => boolean): void
  createPdf(definition: Definition): { getStream(): Promise<PdfStream>; getBuffer(): Promise<Buffer> }
}

interface PdfStream {
  readonly _pdfMakePages: readonly unknown[]
}

const pdfmake: Pdfmake = createRequire(import.meta.url)('pdfmake')

/**
 * pdfmake reads a font file again for every document. It is given a few bytes naming the face instead, and fontkit
 * is taught, through its own register of formats, to answer those bytes with the face that is already open.
 */
const SENTINEL = 'qiancheng-face:'

class OpenFace {
  static probe(bytes: Uint8Array): boolean {
    return Buffer.from(bytes.buffer, bytes.byteOffset, SENTINEL.length).toString('latin1') === SENTINEL
  }

  constructor(stream: { readonly buffer: Uint8Array }) {
    const [id, cut] = Buffer.from(stream.buffer).toString('latin1').slice(SENTINEL.length).trim().split('/')
    // biome-ignore lint/correctness/noConstructorReturn: fontkit makes fonts with `new`; ours is made already.
    return faceOf(id as FaceId, cut as Cut)
  }
}

fontkit.registerFormat(OpenFace)

for (const id of FACE_IDS) {
  for (const cut of ['regular', 'bold', 'title']) {
    // Padded, because other formats look for their own signs further in.
    pdfmake.virtualfs.writeFileSync(
      `${id}/${cut}`,
      Buffer.from(`${SENTINEL}${id}/${cut}`.padEnd(512), 'latin1'),
    )
  }
}
pdfmake.setFonts(
  Object.fromEntries(
    FACE_IDS.flatMap((id) => [
      [fontName(id), { normal: `${id}/regular`, bold: `${id}/bold` }],
      [fontName(id, true), { normal: `${id}/title`, bold: `${id}/title` }],
    ]),
  ),
)
pdfmake.setLocalAccessPolicy(() => false)
pdfmake.setUrlAccessPolicy(() => false)

/** Draws a definition. pdfmake writes into what it is given, so a definition serves once. */
export async function drawPdf(definition: Definition): Promise<{ bytes: Uint8Array; pages: number }> {
  const document = pdfmake.createPdf(definition)
  const stream = await document.getStream()
  const bytes = await document.getBuffer()
  return { bytes, pages: stream._pdfMakePages.length }
}
