/**
 * Some characters are drawn in two ways in a Chinese face: full width among Han, narrow among Latin. Which one is
 * meant depends on the text around, so it is settled once, before lines are broken, by putting a stand-in from the
 * private use area in place of the narrow (or wide) one. Typed characters of that area never get here:
 * `cleanForPrint` has turned them into 〔U+E001〕.
 */
export interface StandIn {
  readonly prints: string
  readonly feature: 'pwid' | 'fwid'
}

export const STAND_INS: ReadonlyMap<string, StandIn> = new Map([
  ['\uE001', { prints: '‘', feature: 'pwid' }],
  ['\uE002', { prints: '’', feature: 'pwid' }],
  ['\uE003', { prints: '“', feature: 'pwid' }],
  ['\uE004', { prints: '”', feature: 'pwid' }],
  ['\uE005', { prints: '…', feature: 'pwid' }],
  ['\uE006', { prints: '—', feature: 'fwid' }],
  ['\uE006\uE006', { prints: '——', feature: 'fwid' }],
])

const NARROW: Record<string, string> = {
  '‘': '\uE001',
  '’': '\uE002',
  '“': '\uE003',
  '”': '\uE004',
  '…': '\uE005',
}
const HAN = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u

/** Puts stand-ins into one paragraph. The length stays the same, so positions in the text do too. */
export function markWidths(paragraph: string): string {
  if (!HAN.test(paragraph)) return paragraph.replace(/[‘’“”…]/g, (mark) => NARROW[mark] ?? mark)
  return paragraph
    .replace(/(?<=[A-Za-z0-9])’(?=[A-Za-z])/g, '\uE002')
    .replace(/——/g, '\uE006\uE006')
    .replace(/(?<=[\p{Script=Han}])—|—(?=[\p{Script=Han}])/gu, '\uE006')
}
