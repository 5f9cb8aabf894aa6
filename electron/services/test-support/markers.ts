import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import type { FieldSpec } from '../../../shared/forms/kinds.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'

/** Words nobody would write, planted where a person can type, and looked for where nobody should find them. */
export interface Markers {
  readonly next: () => string
  readonly all: readonly string[]
}

export function markers(): Markers {
  const all: string[] = []
  const next = () => {
    const marker = `暗號${(all.length * 7919 + 65_536).toString(16)}夜`
    all.push(marker)
    return marker
  }
  return { next, all }
}

const ROWS = 6

/** One in every field that takes words, the rows of tables included. */
export function filled(specs: { readonly [key: string]: FieldSpec }, next: () => string): JsonObject {
  const entries = Object.entries(specs).flatMap(([key, spec]) => {
    const value = wordsFor(spec, next)
    return value === undefined ? [] : [[key, value] as const]
  })
  return Object.fromEntries(entries)
}

function wordsFor(spec: FieldSpec, next: () => string): Json | undefined {
  if (spec.stage !== undefined) return undefined
  switch (spec.kind) {
    case 'text':
    case 'longText':
      return next()
    case 'person':
      return { id: null, name: next() }
    case 'table':
      return Array.from({ length: Math.min(ROWS, spec.maxRows ?? ROWS) }, () =>
        filled(spec.columns as { readonly [key: string]: FieldSpec }, next),
      )
    default:
      return undefined
  }
}

/** Which of the words stand in which files below a folder: as they are, in UTF-16, and inside compressed streams. */
export function foundIn(folder: string, words: readonly string[]): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  return files.flatMap((file) => {
    const bytes = readFileSync(file)
    const texts = [bytes, ...streamsIn(bytes)]
    return words.filter((word) => texts.some((text) => holds(text, word))).map((word) => `${word} in ${file}`)
  })
}

const holds = (bytes: Buffer, word: string): boolean =>
  bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))

const STARTS = [
  { magic: Buffer.from([0x78, 0x01]), open: inflateSync },
  { magic: Buffer.from([0x78, 0x5e]), open: inflateSync },
  { magic: Buffer.from([0x78, 0x9c]), open: inflateSync },
  { magic: Buffer.from([0x78, 0xda]), open: inflateSync },
  { magic: Buffer.from([0x1f, 0x8b]), open: gunzipSync },
] as const

/** Everything that inflates, wherever it begins: PDFs, archives, pictures. */
function streamsIn(bytes: Buffer): Buffer[] {
  const found = [tried(() => inflateRawSync(bytes))]
  for (const { magic, open } of STARTS)
    for (let at = bytes.indexOf(magic); at >= 0; at = bytes.indexOf(magic, at + 1))
      found.push(tried(() => open(bytes.subarray(at))))
  return found.filter((one) => one !== null)
}

function tried(work: () => Buffer): Buffer | null {
  try {
    return work()
  } catch {
    return null
  }
}
