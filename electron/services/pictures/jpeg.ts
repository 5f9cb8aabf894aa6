import type { PictureFault } from '../../../shared/values/picture.ts'
import { exifOf, orientationIn } from './exif.ts'

/** What paper needs to know of a JPEG; its pixels are handed to the PDF as they are. */
export interface Jpeg {
  readonly width: number
  readonly height: number
  /** 1 to 8, as the camera was held (EXIF). */
  readonly orientation: number
  /**
   * The picture without what else a camera writes: where and when it was taken, a thumbnail, a film behind it. Papers are
   * handed to clients; the file in the record keeps everything.
   */
  readonly bytes: Uint8Array
}

interface Segment {
  readonly marker: number
  readonly from: number
  readonly to: number
}

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP1 = 0xe1
/** Baseline, extended and progressive; what PDF readers draw. */
const FRAMES = [0xc0, 0xc1, 0xc2]
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
/** JFIF, colour profile and Adobe's note on colours stay; other notes of programs and cameras go. */
const isNote = (marker: number): boolean =>
  (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee) || marker === 0xfe

export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === SOI

export function readJpeg(bytes: Uint8Array): Jpeg | PictureFault {
  const head = segmentsOf(bytes)
  const scan = head?.find(({ marker }) => marker === SOS)
  const frame = head?.find(({ marker }) => isFrame(marker))
  const end = endOf(bytes)
  if (!head || !scan || !frame || frame.to - frame.from < 10 || end <= scan.to) return 'damaged'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [height, width] = [view.getUint16(frame.from + 5), view.getUint16(frame.from + 7)]
  const channels = bytes[frame.from + 9] ?? 0
  if (width === 0 || height === 0) return 'damaged'
  if (!FRAMES.includes(frame.marker) || bytes[frame.from + 4] !== 8 || ![1, 3].includes(channels))
    return 'colours'
  const exif = head.find(({ marker }) => marker === APP1)
  const orientation = exif ? orientationIn(bytes.subarray(exif.from + 4, exif.to)) : 1
  return { width, height, orientation, bytes: plain(bytes, head, scan, end, orientation) }
}

/** Segments up to the first scan, which is the last of them; null where their lengths lead nowhere. */
function segmentsOf(bytes: Uint8Array): Segment[] | null {
  const found: Segment[] = []
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    // Fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1
      continue
    }
    const to = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    if (to < at + 4 || to > bytes.length) return null
    found.push({ marker, from: at, to })
    if (marker === SOS) return found
    at = to
  }
  return null
}

/** Behind the last end-of-image; 0 when it was cut off. */
function endOf(bytes: Uint8Array): number {
  for (let at = bytes.length - 2; at > 2; at -= 1)
    if (bytes[at] === 0xff && bytes[at + 1] === EOI) return at + 2
  return 0
}

function plain(
  bytes: Uint8Array,
  head: readonly Segment[],
  scan: Segment,
  end: number,
  orientation: number,
): Uint8Array {
  const kept = head.filter(({ marker }) => !isNote(marker) && marker !== SOS)
  return Buffer.concat([
    bytes.subarray(0, 2),
    ...(orientation === 1 ? [] : [exifOf(orientation)]),
    ...kept.map(({ from, to }) => bytes.subarray(from, to)),
    bytes.subarray(scan.from, end),
  ])
}
