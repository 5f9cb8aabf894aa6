import type { Output } from '../../../shared/contract/index.ts'
import type { Print } from '../archive/typesetter.ts'

export function pdfOutput({ bytes, pages, missing }: Print): Output<'document.pdf'> {
  return { base64: Buffer.from(bytes).toString('base64'), pages, missing: [...missing] }
}
