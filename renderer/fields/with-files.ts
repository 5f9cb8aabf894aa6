import type { AttachmentValue } from '../../shared/forms/kinds/attachment.ts'

/** A file is on the list once, whatever it is called. */
export function withFiles(
  listed: readonly AttachmentValue[],
  chosen: readonly AttachmentValue[],
): readonly AttachmentValue[] {
  return [...new Map([...listed, ...chosen].map((one) => [one.hash, one])).values()]
}
