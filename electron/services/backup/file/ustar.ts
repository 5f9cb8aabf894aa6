/**
 * A backup is a plain tar (POSIX ustar), which any computer can list. We write one spelling of it only and read nothing
 * else: every header a backup may hold is known before it is read, so there is no parser to be led astray.
 */

export const BLOCK = 512

/** The size field holds eleven octal digits. */
export const MOST_PART = 8 ** 11 - 1

/** What follows the last entry. */
export const TRAILER = Buffer.alloc(2 * BLOCK)

const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`

/** Where each field starts. Owner, group and time are zero: they would tell about the computer. */
export function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100 || size > MOST_PART) throw new RangeError(`no such tar entry: ${name}`)
  const block = Buffer.alloc(BLOCK)
  const fields: readonly (readonly [number, string])[] = [
    [0, name],
    [100, octal(0o600, 7)],
    [108, octal(0, 7)],
    [116, octal(0, 7)],
    [124, octal(size, 11)],
    [136, octal(0, 11)],
    [148, ' '.repeat(8)],
    [156, '0'],
    [257, 'ustar\u000000'],
    [329, octal(0, 7)],
    [337, octal(0, 7)],
  ]
  for (const [at, text] of fields) block.write(text, at, 'latin1')
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return block
}

/** Zeros after an entry, up to the next whole block. */
export const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK

/** What an entry takes in the file. */
export const entrySize = (size: number): number => BLOCK + size + padding(size)
