import { readFileSync } from 'node:fs'
import type { DocumentLanguage } from '../../../../shared/sheet/sheet.ts'
import { Face } from './face.ts'
import { type Cut, type FaceId, fontFile } from './files.ts'
import { type FontkitFont, fontkit } from './fontkit.ts'
import { readTrueType, type TrueType } from './sfnt.ts'

/** Faces in the order they are asked. A Traditional paper is drawn in Taiwanese shapes first. */
const ORDER: Record<DocumentLanguage, readonly FaceId[]> = {
  'zh-Hans': ['sc', 'tc', 'jp', 'symbols'],
  'zh-Hant': ['tc', 'sc', 'jp', 'symbols'],
  en: ['sc', 'tc', 'jp', 'symbols'],
}

const faces = new Map<string, Face>()
const shared = new Map<string, Face>()
const files = new Map<string, { readonly font: FontkitFont; readonly file: TrueType }>()

/** The face, opened when it is first needed and kept. */
export function faceOf(id: FaceId, cut: Cut): Face {
  const key = `${id}/${cut}`
  const known = faces.get(key)
  if (known) return known
  // Both weights of a fallback face are one file, and so one face.
  const path = fontFile(id, cut)
  const wide = cut === 'title'
  const face = shared.get(`${path}:${wide}`) ?? new Face(id, openFile(path), wide)
  shared.set(`${path}:${wide}`, face)
  faces.set(key, face)
  return face
}

function openFile(path: string): { readonly font: FontkitFont; readonly file: TrueType } {
  const open = files.get(path)
  if (open) return open
  const bytes = readFileSync(path)
  const opened = { font: fontkit.create(bytes), file: readTrueType(bytes) }
  files.set(path, opened)
  return opened
}

/** Which faces have been opened. */
export function openFaces(): readonly string[] {
  return [...faces.keys()]
}

/** The first face that can draw a cluster, or null when none can. */
export function faceFor(cluster: string, language: DocumentLanguage, cut: Cut): Face | null {
  for (const id of ORDER[language]) {
    const face = faceOf(id, cut)
    if (face.glyph(cluster)) return face
  }
  return null
}

/** The face named in a pdfmake font table. */
export function fontName(id: FaceId, wide = false): string {
  return wide ? `face-${id}-title` : `face-${id}`
}
