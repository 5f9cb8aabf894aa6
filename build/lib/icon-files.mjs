// @ts-check
/** @typedef {{ size: number, png: Buffer }} Picture */

// Both containers are a table of contents before whole PNG files. Written here, so that packing needs no tool that
// would have to be downloaded first.

/** Windows: a picture of 256 pixels is written as 0. @param {Picture[]} pictures */
export function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** The names a Mac gives to a size; the second of two is for displays with twice the pixels. */
const macNames = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
  1024: ['ic10'],
}

/** @param {string} name @param {Buffer} body */
function part(name, body) {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}

/** @param {Picture[]} pictures */
export function icns(pictures) {
  const parts = pictures.flatMap(({ size, png }) =>
    macNames[/** @type {keyof typeof macNames} */ (size)].map((name) => part(name, png)),
  )
  return part('icns', Buffer.concat(parts))
}
