/** How the camera was held: the one thing of EXIF that paper needs. */

const ORIENTATION = 0x0112
const HEADER = 'Exif\0\0'

/** From the body of an APP1 segment; 1 (upright) where it says nothing that makes sense. */
export function orientationIn(body: Uint8Array): number {
  if (body.length < 14 || Buffer.from(body.subarray(0, 6)).toString('latin1') !== HEADER) return 1
  const tiff = new DataView(body.buffer, body.byteOffset + 6, body.byteLength - 6)
  const little = tiff.getUint16(0) === 0x4949
  const table = tiff.getUint32(4, little)
  if (table + 2 > tiff.byteLength) return 1
  const count = tiff.getUint16(table, little)
  for (let entry = table + 2; entry < table + 2 + count * 12; entry += 12) {
    if (entry + 12 > tiff.byteLength) return 1
    if (tiff.getUint16(entry, little) !== ORIENTATION) continue
    const value = tiff.getUint16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** An APP1 segment that says nothing but how the camera was held. */
export function exifOf(orientation: number): Uint8Array {
  const body = Buffer.alloc(36)
  body.writeUInt16BE(0xffe1, 0)
  body.writeUInt16BE(34, 2)
  body.write(HEADER, 4, 'latin1')
  body.write('MM', 10, 'latin1')
  body.writeUInt16BE(42, 12)
  body.writeUInt32BE(8, 14)
  body.writeUInt16BE(1, 18)
  body.writeUInt16BE(ORIENTATION, 20)
  body.writeUInt16BE(3, 22)
  body.writeUInt32BE(1, 24)
  body.writeUInt16BE(orientation, 28)
  return body
}
