const UNITS = ['B', 'KB', 'MB', 'GB'] as const

/** `1.4 MB` */
export function writeSize(bytes: number): string {
  const power = Math.min(Math.floor(Math.log2(Math.max(1, bytes)) / 10), UNITS.length - 1)
  const size = bytes / 1024 ** power
  return `${power === 0 || Number.isInteger(size) ? size : size.toFixed(1)} ${UNITS[power]}`
}
