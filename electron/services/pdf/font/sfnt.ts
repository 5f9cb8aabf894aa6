/** The few parts of a TrueType file that taking glyphs out of it needs. */
export interface TrueType {
  readonly bytes: Buffer
  table(tag: string): Buffer
  /** The outline of one glyph as it stands in the file; empty for a blank. */
  outline(glyph: number): Buffer
  metrics(glyph: number): { readonly advance: number; readonly bearing: number }
}

/** Reads the directory of a TrueType file. Only fonts with `glyf` outlines are shipped, so nothing else is read. */
export function readTrueType(bytes: Buffer): TrueType {
  const tables = readDirectory(bytes)
  const table = (tag: string) => tables.get(tag) ?? Buffer.alloc(0)
  const loca = table('loca')
  const glyf = table('glyf')
  const hmtx = table('hmtx')
  const long = table('head').readInt16BE(50) === 1
  const numberOfMetrics = table('hhea').readUInt16BE(34)
  const offset = (glyph: number) => (long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2)
  return {
    bytes,
    table,
    outline: (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1)),
    metrics: (glyph) => {
      const last = Math.min(glyph, numberOfMetrics - 1)
      const advance = hmtx.readUInt16BE(last * 4)
      const at = glyph < numberOfMetrics ? glyph * 4 + 2 : numberOfMetrics * 4 + (glyph - numberOfMetrics) * 2
      return { advance, bearing: hmtx.readInt16BE(at) }
    },
  }
}

function readDirectory(bytes: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>()
  const count = bytes.readUInt16BE(4)
  for (let i = 0; i < count; i++) {
    const at = 12 + i * 16
    const start = bytes.readUInt32BE(at + 8)
    tables.set(
      bytes.toString('latin1', at, at + 4),
      bytes.subarray(start, start + bytes.readUInt32BE(at + 12)),
    )
  }
  return tables
}
