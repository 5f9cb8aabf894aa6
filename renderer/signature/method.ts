import type { Input } from '../../shared/contract/index.ts'
import type { AttachmentValue } from '../../shared/forms/kinds/attachment.ts'
import { isSignature } from '../../shared/signing/ink.ts'
import type { Ink } from './ink-pad.ts'

export type How = Input<'form.sign'>['how']
export type MethodId = How['method']

/** What was given so far for each way of signing; changing the way loses nothing. */
export interface Given {
  readonly method: MethodId
  readonly ink: Ink | null
  readonly scan: AttachmentValue | null
  readonly signedOn: string
  readonly words: string
}

export const NOTHING: Given = { method: 'drawn', ink: null, scan: null, signedOn: '', words: '' }

/** What is sent, or null while something is missing. */
export function howOf({ method, ink, scan, signedOn, words }: Given): How | null {
  switch (method) {
    case 'drawn':
      if (!ink || !isSignature(ink.strokes, ink.pad)) return null
      return { method, strokes: ink.strokes, pad: ink.pad }
    case 'pin':
      return { method }
    case 'paper':
      return scan && signedOn ? { method, scan: scan.hash, signedOn } : null
    case 'spoken':
      return words.trim() === '' ? null : { method, words: words.trim() }
  }
}

type Missing = 'empty' | 'tooLittle' | 'paper' | 'spoken'

/** What the signer still has to do, for the button that waits for it. */
export function missingOf(given: Given): Missing | null {
  if (howOf(given)) return null
  if (given.method === 'drawn') return given.ink === null ? 'empty' : 'tooLittle'
  return given.method === 'paper' ? 'paper' : 'spoken'
}
