import { z } from 'zod'

/** Pixels across and down. */
export interface Measured {
  readonly width: number
  readonly height: number
}

/** A logo as it is kept. On paper it is at most 42 mm wide and 14 mm high, so this is enough for any printer. */
export const MOST_LOGO: Measured = { width: 640, height: 240 }
/** Pixels of that size that cannot be packed at all, with their head. */
export const MOST_LOGO_BYTES = 640 * 1024
/** What may be chosen; the screen draws it anew and sends pixels. */
export const MOST_LOGO_FILE = 10 * 1024 * 1024

/** Named by the SHA-256 of its bytes, which lie sealed among the attachments. */
export const logo = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  width: z.number().int().min(1).max(MOST_LOGO.width),
  height: z.number().int().min(1).max(MOST_LOGO.height),
})
