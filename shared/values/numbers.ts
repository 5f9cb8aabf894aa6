import type { Day } from './time.ts'

/**
 * A document's number, `MR-20261122-01`: prefix, business date, count of that prefix on that day, at least two
 * digits. Given when the document is issued, never used again.
 */
export function documentNumber(prefix: string, date: Day, sequence: number, station = ''): string {
  return `${prefix}-${date.replaceAll('-', '')}-${String(sequence).padStart(2, '0')}${station}`
}

/** A project's code, `QNM-2609-01`: client's short code, year and month, count within that month. */
export function projectCode(short: string, date: Day, sequence: number): string {
  return `${short}-${date.slice(2, 4)}${date.slice(5, 7)}-${String(sequence).padStart(2, '0')}`
}

/** `MR-20260902-01_客户会议记录_项目.pdf` without what Windows forbids in a file name. */
export function fileName(parts: readonly string[], extension: string): string {
  const clean = parts
    .map((part) =>
      part
        .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}]/gu, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((part) => part !== '')
  const stem = shortened(clean.join('_')).replace(/[. ]+$/, '')
  return `${stem}.${extension}`
}

/** Linux takes 255 bytes in a name, which is only 85 Chinese characters. */
const LONGEST = 240

function shortened(name: string): string {
  let bytes = 0
  const kept = Array.from(name).filter((one) => {
    bytes += utf8Length(one.codePointAt(0) ?? 0)
    return bytes <= LONGEST
  })
  return kept.join('')
}

function utf8Length(point: number): number {
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
