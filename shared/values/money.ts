/** Money is an integer count of fen (1/100 yuan) everywhere inside the product. */
export type Fen = number

/** `-1,234.50` for -123450 fen. */
export function formatFen(fen: Fen): string {
  const sign = fen < 0 ? '-' : ''
  const digits = String(Math.abs(fen)).padStart(3, '0')
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${sign}${yuan}.${digits.slice(-2)}`
}

/** Reads what a person types (`1,234.5`, `￥1234`, full-width digits); null when it is no amount of whole fen. */
export function parseFen(text: string): Fen | null {
  const plain = text.normalize('NFKC').replace(/[,\s¥￥元]/g, '')
  const match = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(plain)
  if (!match) return null
  const fen = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  return match[1] === '-' && fen !== 0 ? -fen : fen
}
