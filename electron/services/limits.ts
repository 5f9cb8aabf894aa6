/** What any message from a screen must keep to before anything looks into it. */
export const MOST_BYTES = 1024 * 1024
export const MOST_DEPTH = 20
/** Calls that carry more: an attached file of 20 MiB as base64, with its name. */
export const MOST_BYTES_OF: { readonly [call: string]: number } = { 'attachment.add': 28 * 1024 * 1024 }

export const mostBytesOf = (call: string): number =>
  Object.hasOwn(MOST_BYTES_OF, call) ? (MOST_BYTES_OF[call] ?? MOST_BYTES) : MOST_BYTES

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])

export type Breach = { readonly what: 'tooLarge' } | { readonly what: 'badInput'; readonly path: string }

/** null for plain JSON within the limits. Stops at the first breach, so a huge message costs no more than a large one. */
export function breachOf(input: unknown, mostBytes = MOST_BYTES): Breach | null {
  let bytes = 0
  const path: string[] = []
  const grows = (by: number) => {
    bytes += by
    return bytes > mostBytes
  }
  const look = (value: unknown): Breach | null => {
    if (grows(sizeOf(value))) return { what: 'tooLarge' }
    if (isScalar(value)) return null
    if (typeof value !== 'object' || value === null || path.length >= MOST_DEPTH || !isPlain(value))
      return bad(path)
    // Counted before they are taken out: a list of millions would otherwise be copied to be refused.
    if (Array.isArray(value) && bytes + value.length * SMALLEST > mostBytes) return { what: 'tooLarge' }
    for (const key of Object.keys(value)) {
      path.push(key)
      if (FORBIDDEN.has(key)) return bad(path)
      if (!Array.isArray(value) && grows(sizeOf(key))) return { what: 'tooLarge' }
      const breach = look((value as { readonly [key: string]: unknown })[key])
      if (breach) return breach
      path.pop()
    }
    return null
  }
  return look(input)
}

const bad = (path: readonly string[]): Breach => ({ what: 'badInput', path: path.join('.').slice(0, 200) })

function isScalar(value: unknown): boolean {
  // Half of a surrogate pair is no character: it can be neither hashed nor printed.
  if (typeof value === 'string') return value.isWellFormed()
  return value === null || typeof value === 'boolean' || Number.isFinite(value)
}

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const SMALLEST = 4

/** Bytes as JSON, roughly: quotes and a comma for every value. */
function sizeOf(value: unknown): number {
  return typeof value === 'string' ? Buffer.byteLength(value) + 3 : SMALLEST
}
